/// A piece of a text.
package struct TextPart: Hashable, Sendable {
  /// What a piece shows.
  package enum Content: Hashable, Sendable {
    /// Words as they stand.
    case words(String)
    /// The value of a name at the moment.
    case value(Quantity)
  }

  /// What it shows.
  package let content: Content
  /// Whether it stands between asterisks.
  package let isEmphasised: Bool

  /// A piece of a text.
  package init(_ content: Content, isEmphasised: Bool) {
    self.content = content
    self.isEmphasised = isEmphasised
  }
}
