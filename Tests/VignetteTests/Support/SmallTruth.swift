import VignetteEngine

/// Conditions over two small dynamics, drawn by chance and tried on every value the two can take.
struct SmallTruth {
  /// The chance they are drawn by.
  var dice: Dice
  /// The values each of the two can take.
  static let values = 0...4

  /// A condition in words, and for which pairs of values it holds.
  mutating func condition(_ depth: Int) -> (words: String, holds: (Int, Int) -> Bool) {
    guard depth > 0, dice.happens(2, of: 3) else { return comparison() }
    let first = condition(depth - 1)
    guard dice.happens(2, of: 3) else { return ("not (\(first.words))", { !first.holds($0, $1) }) }
    let second = condition(depth - 1)
    if dice.happens(1, of: 2) {
      return ("(\(first.words)) and (\(second.words))", { first.holds($0, $1) && second.holds($0, $1) })
    }
    return ("(\(first.words)) or (\(second.words))", { first.holds($0, $1) || second.holds($0, $1) })
  }

  private mutating func comparison() -> (words: String, holds: (Int, Int) -> Bool) {
    let (left, right) = (quantity(2), quantity(1))
    let sign = dice.pick(Comparison.allCases)
    return ("\(left.words) \(sign.rawValue) \(right.words)", { sign.holds(left.value($0, $1), right.value($0, $1)) })
  }

  private mutating func quantity(_ depth: Int) -> (words: String, value: (Int, Int) -> Int) {
    let number = dice.roll(in: -1...6)
    switch dice.roll(depth > 0 ? 6 : 3) {
    case 0: return ("one", { first, _ in first })
    case 1: return ("two", { _, second in second })
    case 2: return (String(number), { _, _ in number })
    default: break
    }
    let (left, right) = (quantity(depth - 1), quantity(depth - 1))
    switch dice.roll(3) {
    case 0: return ("(\(left.words) + \(right.words))", { left.value($0, $1) + right.value($0, $1) })
    case 1: return ("(\(left.words) - \(right.words))", { left.value($0, $1) - right.value($0, $1) })
    default: return ("(\(left.words) * \(right.words))", { left.value($0, $1) * right.value($0, $1) })
    }
  }
}
