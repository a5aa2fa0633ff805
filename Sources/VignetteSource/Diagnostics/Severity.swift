/// How much a diagnostic weighs.
package enum Severity: String, Sendable, CaseIterable, Comparable {
  /// What is worth knowing and may well be meant. Fails nothing.
  case remark
  /// What can be used and is surely not meant. Fails only a strict check.
  case warning
  /// What cannot be used as written.
  case error

  /// A remark weighs less than a warning, a warning less than an error.
  package static func < (left: Severity, right: Severity) -> Bool { left.weight < right.weight }

  private var weight: Int {
    switch self {
    case .remark: 0
    case .warning: 1
    case .error: 2
    }
  }
}
