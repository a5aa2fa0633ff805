/// A text as a case holds it: with its emphasis, and with the values it shows not yet filled in.
package struct Text: Hashable, Sendable {
  /// The pieces in order.
  package let parts: [TextPart]

  /// A text of pieces.
  package init(_ parts: [TextPart]) { self.parts = parts }

  /// A text without emphasis or values.
  package init(plain: String) { parts = [TextPart(.words(plain), isEmphasised: false)] }

  /// Its words, without emphasis and without the values it shows.
  package var words: String {
    parts.map { part in
      switch part.content {
      case .words(let words): words
      case .value: ""
      }
    }.joined()
  }

  /// The values it shows.
  package var quantities: [Quantity] {
    parts.compactMap { part in
      switch part.content {
      case .words: nil
      case .value(let quantity): quantity
      }
    }
  }
}
