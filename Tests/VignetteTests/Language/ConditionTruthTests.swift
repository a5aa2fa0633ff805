import Testing
import VignetteSource

@Suite struct ConditionTruthTests {
  private let head = "dynamics:\n  one 2 in 0..4 \"One\" higher is better\n  two 2 in 0..4 \"Two\" higher is better"

  private func isSomewhere(_ holds: (Int, Int) -> Bool) -> Bool {
    SmallTruth.values.contains { first in SmallTruth.values.contains { holds(first, $0) } }
  }

  @Test(arguments: 1...4)
  func `of what is said never to hold nothing holds, and of what is said always to hold nothing fails`(seed: Int) {
    var drawn = SmallTruth(dice: Dice(seed: UInt64(seed)))
    let conditions = (0..<300).map { _ in drawn.condition(3) }
    let rules = conditions.map { "whenever \($0.words)\n  Ines: {one} {two}" }.joined(separator: "\n")
    let told = Told.ofCase(PlainCase.text(head: head, under: "one +1, two -1", behind: rules))
    #expect(told.errors.lines == [])
    let first = 1 + told.file.linesBefore("whenever")
    for diagnostic in told.diagnostics {
      let (words, holds) = conditions[(diagnostic.place.line - first) / 2]
      switch diagnostic.code {
      case .neverHolds: #expect(!isSomewhere(holds), "\(words)")
      case .alwaysHolds: #expect(!isSomewhere { !holds($0, $1) }, "\(words)")
      default: Issue.record("\(diagnostic.message.text)")
      }
    }
    #expect(told.diagnostics.count > 20)
  }
}

extension SourceFile {
  /// How many lines stand before the first that begins with some words.
  fileprivate func linesBefore(_ words: String) -> Int {
    (1...lineCount).prefix { !text(ofLine: $0).hasPrefix(words) }.count
  }
}
