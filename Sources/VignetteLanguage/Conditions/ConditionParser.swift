import VignetteEngine
import VignetteSource

/// Reads conditions: comparisons of sums, what was visited, revealed or chosen, and `not`, `and`, `or`.
///
/// It stops at the first mistake of a condition, since what follows one cannot be trusted.
struct ConditionParser {
  /// Where it stands.
  var cursor: Cursor
  private let names: Names
  private var depth = 0

  /// How many parentheses may stand within one another.
  static let depthLimit = 32

  init(_ cursor: Cursor, names: Names) {
    self.cursor = cursor
    self.names = names
  }

  /// Reads a condition that takes all that is left of the line.
  mutating func whole() throws(Fault) -> Condition {
    let condition = try condition()
    cursor.skipSpaces()
    guard cursor.isAtEnd else { throw Fault(.expectedOperator(found: cursor.rest.text), at: cursor.restRange) }
    return condition
  }

  /// Reads a condition and stays behind it.
  mutating func condition() throws(Fault) -> Condition {
    cursor.skipSpaces()
    let start = cursor.position
    switch try joined() {
    case .condition(let condition): return condition
    case .quantity: throw Fault(.notACondition(text(since: start)), at: cursor.range(since: start))
    }
  }

  /// Reads a sum that takes all up to a comparison or the end.
  mutating func quantity() throws(Fault) -> Quantity {
    cursor.skipSpaces()
    let start = cursor.position
    return try quantity(of: sum(), since: start)
  }

  // MARK: and, or, not

  private mutating func joined() throws(Fault) -> ParsedExpression {
    let start = cursor.position
    let first = try negated()
    var operands = [text(since: start)]
    guard let joiner = acceptJoiner() else { return first }
    guard case .condition(var result) = first else {
      throw Fault(.notACondition(operands[0]), at: cursor.outline.range(start, start + operands[0].utf8.count))
    }
    var next: String? = joiner
    while let current = next {
      cursor.skipSpaces()
      let operandStart = cursor.position
      let operand = try condition(of: negated(), since: operandStart)
      operands.append(text(since: operandStart))
      guard current == joiner else {
        throw Fault(.mixedAndOr(operands, first: joiner, then: current), at: cursor.range(since: start))
      }
      result = joiner == "and" ? .and(result, operand) : .or(result, operand)
      next = acceptJoiner()
    }
    return .condition(result)
  }

  private mutating func acceptJoiner() -> String? {
    var copy = cursor
    copy.skipSpaces()
    guard let word = copy.takeWord()?.text, word == "and" || word == "or" else { return nil }
    cursor = copy
    return word
  }

  private mutating func negated() throws(Fault) -> ParsedExpression {
    cursor.skipSpaces()
    guard cursor.accept(word: "not") else { return try compared() }
    try deepen()
    defer { depth -= 1 }
    cursor.skipSpaces()
    let start = cursor.position
    return .condition(.not(try condition(of: negated(), since: start)))
  }

  private mutating func compared() throws(Fault) -> ParsedExpression {
    let start = cursor.position
    let left = try sum()
    guard let comparison = try acceptComparison() else { return left }
    let leftQuantity = try quantity(of: left, since: start)
    cursor.skipSpaces()
    let rightStart = cursor.position
    return .condition(.compare(leftQuantity, comparison, try quantity(of: sum(), since: rightStart)))
  }

  // MARK: Sums

  private mutating func sum() throws(Fault) -> ParsedExpression {
    let start = cursor.position
    var result = try product()
    while let sign = try acceptArithmetic(["+", "-"]) {
      let left = try quantity(of: result, since: start)
      cursor.skipSpaces()
      let rightStart = cursor.position
      let right = try quantity(of: product(), since: rightStart)
      result = .quantity(sign == "+" ? .plus(left, right) : .minus(left, right))
    }
    return result
  }

  private mutating func product() throws(Fault) -> ParsedExpression {
    let start = cursor.position
    var result = try primary()
    while try acceptArithmetic(["*"]) != nil {
      let left = try quantity(of: result, since: start)
      cursor.skipSpaces()
      let rightStart = cursor.position
      result = .quantity(.times(left, try quantity(of: primary(), since: rightStart)))
    }
    return result
  }

  private mutating func primary() throws(Fault) -> ParsedExpression {
    cursor.skipSpaces()
    guard !cursor.accept("(") else { return try parenthesised() }
    if let number = cursor.takeNumber() { return .quantity(.number(try WholeNumber.value(number))) }
    var reader = TermReader(cursor: cursor, names: names)
    let term = try reader.term()
    cursor = reader.cursor
    return term
  }

  private mutating func parenthesised() throws(Fault) -> ParsedExpression {
    let start = cursor.position - 1
    try deepen()
    defer { depth -= 1 }
    cursor.skipSpaces()
    let inner = try joined()
    cursor.skipSpaces()
    guard cursor.accept(")") else { throw Fault(.unclosedParenthesis, at: cursor.range(since: start)) }
    return inner
  }

  private mutating func deepen() throws(Fault) {
    depth += 1
    guard depth <= ConditionParser.depthLimit else {
      throw Fault(.conditionTooDeep(ConditionParser.depthLimit), at: cursor.restRange)
    }
  }

  // MARK: What it was

  private func condition(of parsed: ParsedExpression, since start: Int) throws(Fault) -> Condition {
    switch parsed {
    case .condition(let condition): return condition
    case .quantity: throw Fault(.notACondition(text(since: start)), at: cursor.range(since: start))
    }
  }

  private func quantity(of parsed: ParsedExpression, since start: Int) throws(Fault) -> Quantity {
    switch parsed {
    case .quantity(let quantity): return quantity
    case .condition: throw Fault(.notAQuantity(text(since: start)), at: cursor.range(since: start))
    }
  }

  /// The words read since a position, without the space around them.
  func text(since start: Int) -> String {
    var end = cursor.position
    while end > start, cursor.outline.bytes[end - 1] == ASCII.space { end -= 1 }
    return cursor.outline.text(start, end)
  }
}
