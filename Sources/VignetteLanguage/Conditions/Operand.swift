import VignetteEngine
import VignetteSource

/// A part of a condition that was read, with its words for messages.
struct Operand {
  /// What it turned out to be.
  let parsed: ParsedExpression
  /// Where it begins in the bytes of its outline.
  let start: Int
  /// Where it ends.
  let end: Int
  private let outline: Outline

  init(_ parsed: ParsedExpression, from start: Int, to cursor: Cursor) {
    self.parsed = parsed
    self.start = start
    end = cursor.position
    outline = cursor.outline
  }

  /// Its words.
  var text: String { outline.text(start, end) }

  /// Where it stands in the file.
  var range: SourceRange { outline.range(start, end) }

  /// The part as something that holds or does not.
  func condition() throws(Fault) -> Condition {
    switch parsed {
    case .condition(let condition): return condition
    case .quantity: throw Fault(.notACondition(text), at: range)
    }
  }

  /// The part as a number.
  func quantity() throws(Fault) -> Quantity {
    switch parsed {
    case .quantity(let quantity): return quantity
    case .condition: throw Fault(.notAQuantity(text), at: range)
    }
  }
}
