import VignetteEngine

/// Draws conditions of the named plain case by chance, and writes them as an author would.
struct DrawnCondition {
  /// The chance they are drawn by.
  var dice: Dice

  /// A condition of some depth.
  mutating func condition(_ depth: Int) -> Condition {
    guard depth > 0 else { return question() }
    switch dice.roll(5) {
    case 0: return .not(condition(depth - 1))
    case 1: return .and(condition(depth - 1), condition(depth - 1))
    case 2: return .or(condition(depth - 1), condition(depth - 1))
    case 3: return .compare(quantity(depth - 1), dice.pick(Comparison.allCases), quantity(depth - 1))
    default: return question()
    }
  }

  private mutating func question() -> Condition {
    dice.pick([
      .visitedScene(1), .visitedVisit(0), .revealed(0), .chosenLine(0), .ruptured(nil), .ruptured(.withdrawal),
      .chosenMove(bookManual.move("empathize") ?? 0), .compare(.dynamic(3), .less, .number(4)),
    ])
  }

  private mutating func quantity(_ depth: Int) -> Quantity {
    let plain: [Quantity] = [
      .dynamic(0), .dynamic(4), .derived(0), .turn, .ruptures, .number(dice.roll(in: -9...99)),
    ]
    guard depth > 0 else { return dice.pick(plain) }
    switch dice.roll(4) {
    case 0: return .plus(quantity(depth - 1), quantity(depth - 1))
    case 1: return .minus(quantity(depth - 1), quantity(depth - 1))
    case 2: return .times(quantity(depth - 1), quantity(depth - 1))
    default: return dice.pick(plain)
    }
  }

  /// A condition in words, with parentheses round every part, or only where they are needed.
  static func words(_ condition: Condition) -> String {
    switch condition {
    case .compare(let left, let sign, let right): "\(words(left)) \(sign.rawValue) \(words(right))"
    case .not(let inner): "not (\(words(inner)))"
    case .and(let left, let right): "(\(words(left))) and (\(words(right)))"
    case .or(let left, let right): "(\(words(left))) or (\(words(right)))"
    case .visitedScene: "visited \"Second\""
    case .visitedVisit: "visited \"Later\""
    case .revealed: "revealed mother-pills"
    case .chosenMove: "chosen empathize"
    case .chosenLine: "chosen \"That sounds\""
    case .ruptured(let kind): kind.map { "ruptured \($0.rawValue)" } ?? "ruptured"
    }
  }

  private static func words(_ quantity: Quantity) -> String {
    switch quantity {
    case .number(let number): String(number)
    case .dynamic(let place): ["bond", "tasks", "goals", "trust", "asked"][place]
    case .derived: "alliance"
    case .turn: "turn"
    case .ruptures: "ruptures"
    case .plus(let left, let right): "(\(words(left))) + (\(words(right)))"
    case .minus(let left, let right): "(\(words(left))) - (\(words(right)))"
    case .times(let left, let right): "(\(words(left))) * (\(words(right)))"
    }
  }
}
