/// Remembers which wording of each variety was shown last, so that none is shown twice running.
package struct VarietyMemory: Hashable, Sendable {
  private var last: [Int: Int] = [:]
  private var shown: [Int: Int] = [:]

  /// A memory of nothing.
  package init() {}

  /// Chooses among some wordings of a variety and remembers the choice.
  package mutating func choose(among count: Int, of place: Int, _ chance: SeededChance) -> Int {
    let occurrence = shown[place, default: 0]
    shown[place] = occurrence + 1
    guard let before = last[place], count > 1 else {
      last[place] = chance.index(below: count, for: [1, place, occurrence])
      return last[place] ?? 0
    }
    let drawn = chance.index(below: count - 1, for: [1, place, occurrence])
    let chosen = drawn >= before ? drawn + 1 : drawn
    last[place] = chosen
    return chosen
  }
}
