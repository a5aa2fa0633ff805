/// How a line stands among the others wherever it is on offer with them.
struct Standing {
  /// Whether it was on offer with others at all.
  private(set) var isWeighed = false
  private var beatsAll = true
  private var isBeaten = true

  /// Whether it is better in everything than all others, everywhere.
  var isAlwaysBest: Bool { isWeighed && beatsAll }

  /// Whether some other is better in everything, everywhere.
  var isNeverBest: Bool { isWeighed && isBeaten }

  /// Adds a state in which it is on offer, by what it and the others are worth there.
  mutating func add(_ worth: [Int32], among others: [[Int32]]) {
    isWeighed = true
    beatsAll = beatsAll && others.allSatisfy { Standing.beats(worth, $0) }
    isBeaten = isBeaten && others.contains { Standing.beats($0, worth) }
  }

  /// Whether one is at least as good in everything and better in something.
  private static func beats(_ left: [Int32], _ right: [Int32]) -> Bool {
    left != right && zip(left, right).allSatisfy { $0 >= $1 }
  }
}
