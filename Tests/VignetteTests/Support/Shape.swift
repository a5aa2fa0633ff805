import VignetteSource

/// What a value holds, in words, without the places in files that stand in it: equal for values that mean the same.
enum Shape {
  /// The words of a value. Fields of some names are left out.
  static func of(_ value: Any, without skipped: Set<String> = []) -> String {
    let mirror = Mirror(reflecting: value)
    guard !mirror.children.isEmpty else { return String(describing: value) }
    if mirror.displayStyle == .set { return mirror.children.map { of($0.value, without: skipped) }.sorted().joined() }
    let fields = mirror.children.compactMap { label, field -> String? in
      guard !(field is SourceRange), !(field is SourceRange?), !skipped.contains(label ?? "") else { return nil }
      return "\(label ?? ""):\(of(field, without: skipped))"
    }
    return "\(mirror.subjectType)(\(fields.joined(separator: ",")))"
  }
}
