/// A change of a text: what stands in a range gives way to other words.
package struct SourceEdit: Hashable, Sendable {
  /// What gives way.
  package let range: SourceRange
  /// What stands there then.
  package let replacement: String

  /// A change of a text.
  package init(_ range: SourceRange, _ replacement: String) {
    self.range = range
    self.replacement = replacement
  }

  /// The text after some changes, whose ranges do not overlap.
  package static func apply(_ edits: [SourceEdit], to bytes: [UInt8]) -> [UInt8] {
    var changed = bytes
    for edit in edits.sorted(by: { $0.range.lower > $1.range.lower }) {
      changed.replaceSubrange(edit.range.lower..<edit.range.upper, with: edit.replacement.utf8)
    }
    return changed
  }
}
