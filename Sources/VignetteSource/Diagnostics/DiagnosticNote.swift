/// A second place that a diagnostic points to, in the same file.
package struct DiagnosticNote: Hashable, Sendable {
  /// A few words on what stands there.
  package let text: String
  /// The place.
  package let range: SourceRange

  /// A note on a place.
  package init(_ text: String, at range: SourceRange) {
    self.text = text
    self.range = range
  }
}
