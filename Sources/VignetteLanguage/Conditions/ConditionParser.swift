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
  private var parts = 0

  /// How many parentheses may stand within one another.
  static let depthLimit = 32
  /// How many names, numbers and questions a condition may have.
  static let partLimit = 200

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
  mutating func condition() throws(Fault) -> Condition { try joined().condition() }

  /// Reads a sum that takes all up to a comparison or the end.
  mutating func quantity() throws(Fault) -> Quantity { try sum().quantity() }

  // MARK: and, or, not

  private mutating func joined() throws(Fault) -> Operand {
    var operands = [try negated()]
    guard let joiner = acceptJoiner() else { return operands[0] }
    var result = try operands[0].condition()
    var next: String? = joiner
    while let current = next {
      operands.append(try negated())
      next = acceptJoiner()
      guard current == joiner else { throw mixed(operands, joiner, current, goesOn: next != nil) }
      let right = try operands[operands.count - 1].condition()
      result = joiner == "and" ? .and(result, right) : .or(result, right)
    }
    return Operand(.condition(result), from: operands[0].start, to: cursor)
  }

  private func mixed(_ operands: [Operand], _ first: String, _ then: String, goesOn: Bool) -> Fault {
    let message = DiagnosticMessage.mixedAndOr(operands.map(\.text), first: first, then: then, goesOn: goesOn)
    return Fault(message, at: cursor.outline.range(operands[0].start, operands[operands.count - 1].end))
  }

  private mutating func acceptJoiner() -> String? {
    var copy = cursor
    copy.skipSpaces()
    for joiner in ["and", "or"] where copy.accept(word: joiner) {
      cursor = copy
      return joiner
    }
    return nil
  }

  private mutating func negated() throws(Fault) -> Operand {
    cursor.skipSpaces()
    let start = cursor.position
    guard cursor.accept(word: "not") else { return try compared() }
    try deepen()
    defer { depth -= 1 }
    return Operand(.condition(.not(try negated().condition())), from: start, to: cursor)
  }

  private mutating func compared() throws(Fault) -> Operand {
    let left = try sum()
    guard let comparison = try acceptComparison() else { return left }
    let condition = Condition.compare(try left.quantity(), comparison, try sum().quantity())
    return Operand(.condition(condition), from: left.start, to: cursor)
  }

  // MARK: Sums

  private mutating func sum() throws(Fault) -> Operand {
    var result = try product()
    while let sign = try acceptArithmetic(["+", "-"]) {
      let left = try result.quantity()
      let right = try product().quantity()
      let both: Quantity = sign == "+" ? .plus(left, right) : .minus(left, right)
      result = Operand(.quantity(both), from: result.start, to: cursor)
    }
    return result
  }

  private mutating func product() throws(Fault) -> Operand {
    var result = try primary()
    while try acceptArithmetic(["*"]) != nil {
      let left = try result.quantity()
      result = Operand(.quantity(.times(left, try primary().quantity())), from: result.start, to: cursor)
    }
    return result
  }

  private mutating func primary() throws(Fault) -> Operand {
    cursor.skipSpaces()
    parts += 1
    guard parts <= ConditionParser.partLimit else {
      throw Fault(.conditionTooLong(ConditionParser.partLimit), at: cursor.restRange)
    }
    let start = cursor.position
    if cursor.accept("(") { return try parenthesised(since: start) }
    if let number = cursor.takeNumber() {
      return Operand(.quantity(.number(try WholeNumber.value(number))), from: start, to: cursor)
    }
    var reader = TermReader(cursor: cursor, names: names)
    let term = try reader.term()
    cursor = reader.cursor
    return Operand(term, from: start, to: cursor)
  }

  private mutating func parenthesised(since start: Int) throws(Fault) -> Operand {
    try deepen()
    defer { depth -= 1 }
    let inner = try joined()
    cursor.skipSpaces()
    guard cursor.accept(")") else {
      throw Fault(.unclosedParenthesis, at: cursor.outline.range(start, start + 1))
    }
    return Operand(inner.parsed, from: start, to: cursor)
  }

  private mutating func deepen() throws(Fault) {
    depth += 1
    guard depth <= ConditionParser.depthLimit else {
      throw Fault(.conditionTooDeep(ConditionParser.depthLimit), at: cursor.restRange)
    }
  }
}
