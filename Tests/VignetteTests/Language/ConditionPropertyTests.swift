import Testing
import VignetteEngine

@Suite struct ConditionPropertyTests {
  /// Several conditions to a case, since reading the case takes longest.
  private func read(_ words: [String]) throws -> [Condition] {
    let rules = words.map { "whenever \($0)\n  repair" }.joined(separator: "\n")
    return try scenario(PlainCase.named(behind: rules)).teachingCase.rules.map(\.condition)
  }

  @Test(arguments: 1...4)
  func `any condition is read as it was meant, whatever stands in parentheses`(seed: Int) throws {
    var drawn = DrawnCondition(dice: Dice(seed: UInt64(seed)))
    let conditions = (0..<250).map { _ in drawn.condition(drawn.dice.roll(5)) }
    let words = conditions.map { DrawnCondition.words($0) }
    #expect(try read(words) == conditions)
  }

  @Test(arguments: 1...4)
  func `spaces round the parts of a condition change nothing`(seed: Int) throws {
    var drawn = DrawnCondition(dice: Dice(seed: UInt64(seed)))
    let conditions = (0..<50).map { _ in drawn.condition(drawn.dice.roll(4)) }
    let words = conditions.map { condition in
      DrawnCondition.words(condition).replacing("(", with: "( ").replacing(")", with: "  )").replacing(
        " and ", with: "\u{A0} and\t")
    }
    #expect(try read(words) == conditions)
  }
}
