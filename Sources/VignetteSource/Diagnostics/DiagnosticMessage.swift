/// What is said of a place, apart from where that is: the code, the sentence, and the help under the marker.
///
/// The words stand here, with the code, and not where the mistake is found, so that one mistake is always told
/// in the same words.
package struct DiagnosticMessage: Hashable, Sendable {
  /// Which mistake it is.
  package let code: DiagnosticCode
  /// One sentence that says what is wrong, without a full stop.
  package let text: String
  /// What to do, in a few words shown behind the marker; nothing where the sentence says it.
  package let hint: String?
  /// What would stand at the marked place if the guess is right.
  package let replacement: String?

  /// A message of the given code.
  package init(_ code: DiagnosticCode, _ text: String, hint: String? = nil, replacement: String? = nil) {
    self.code = code
    self.text = text
    self.hint = hint
    self.replacement = replacement
  }
}
