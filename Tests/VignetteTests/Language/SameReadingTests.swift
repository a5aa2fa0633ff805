import Testing
import VignetteEngine
import VignetteSource

@Suite struct SameReadingTests {
  private static let seeds = 1...4
  private static let count = 40

  @Test(arguments: seeds)
  func `a case reads the same however it is indented, ended, quoted, spaced and continued`(seed: Int) throws {
    let plain = Shape.of(try WholeCase.scenario().teachingCase)
    var rewriting = Rewriting(dice: Dice(seed: UInt64(seed)))
    for _ in 0..<SameReadingTests.count {
      let text = rewriting.of(WholeCase.text)
      let told = Told.ofCase(text, manual: WholeManual.manual)
      #expect(told.sentences == [], "\(text.debugDescription)")
      #expect(try Shape.of(#require(told.teachingCase)) == plain, "\(text.debugDescription)")
    }
  }

  @Test(arguments: seeds)
  func `a manual reads the same however it is indented, ended, quoted, spaced and continued`(seed: Int) throws {
    let plain = Shape.of(WholeManual.manual)
    var rewriting = Rewriting(dice: Dice(seed: UInt64(seed)))
    for _ in 0..<SameReadingTests.count {
      let text = rewriting.of(WholeManual.text)
      #expect(Told.ofManual(Array(text.utf8)).sentences == [], "\(text.debugDescription)")
      #expect(try Shape.of(manual(text)) == plain, "\(text.debugDescription)")
    }
  }

  @Test(arguments: seeds)
  func `tests read the same however they are indented, ended, quoted, spaced and continued`(seed: Int) throws {
    let scenario = try WholeCase.scenario()
    let plain = Shape.of(try tests(WholeTests.text, of: scenario), without: ["text"])
    var rewriting = Rewriting(dice: Dice(seed: UInt64(seed)))
    for _ in 0..<SameReadingTests.count {
      let text = rewriting.of(WholeTests.text)
      #expect(Told.ofTests(Array(text.utf8), of: scenario).sentences == [], "\(text.debugDescription)")
      #expect(try Shape.of(tests(text, of: scenario), without: ["text"]) == plain, "\(text.debugDescription)")
    }
  }

  @Test(arguments: [
    ("trust +16", "trust +17"), ("You're the", "You are the"), ("+ greet", "* greet"), ("turns: 12", "turns: 11"),
    ("-> \"Partnership\"", "-> Gone"),
  ])
  func `what means something else reads as something else`(words: String, others: String) throws {
    let other = try scenario(WholeCase.text.replacing(words, with: others), manual: WholeManual.manual).teachingCase
    #expect(try Shape.of(other) != Shape.of(WholeCase.scenario().teachingCase))
  }
}
