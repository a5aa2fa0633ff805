import Testing
import VignetteEngine

/// The formulation asked after the ending.
@Suite struct FormulationScoreTests {
  private func formulation(_ answers: String) throws -> Formulation {
    let text = "formulation: What gets in the way?\n  answer: \(answers)\nscene: Talk\n  * greet \"Hello.\""
    return try #require(try Played(text).scenario.teachingCase.formulation)
  }

  private func ids(_ patterns: [Int]) -> [String] { patterns.map { smallManual.patterns[$0].id } }

  private func places(_ ids: [String]) throws -> [Int] { try ids.map { try #require(smallManual.pattern($0)) } }

  @Test(arguments: [
    ([], [], ["dread", "haste"], []), (["dread", "haste"], ["dread", "haste"], [], []),
    (["haste", "rescue"], ["haste"], ["dread"], ["rescue"]),
    (["rescue", "numbing"], [], ["dread", "haste"], ["rescue", "numbing"]),
  ])
  func `right, missed and wrong patterns are told apart`(
    chosen: [String], right: [String], missed: [String], wrong: [String]
  ) throws {
    let outcome = FormulationOutcome(try formulation("dread, haste"), chosen: try places(chosen))
    #expect(ids(outcome.right) == right && ids(outcome.missed) == missed && ids(outcome.wrong) == wrong)
  }

  @Test(arguments: ["dread", "dread, haste", "dread, numbing, rescue"])
  func `the right patterns are among the options, each once, with others`(answers: String) throws {
    let formulation = try formulation(answers)
    for seed in 0..<50 as Range<UInt64> {
      let options = FormulationChoices.options(for: formulation, manual: smallManual, seed: seed)
      #expect(Set(formulation.answers).isSubset(of: options) && options.count > formulation.answers.count)
      #expect(Set(options).count == options.count && options.allSatisfy(smallManual.patterns.indices.contains))
    }
  }

  @Test func `about three wrong ones stand beside each right one, as far as the manual has them`() throws {
    let dread = try #require(bookManual.patterns.indices.first)
    let answers = (1...3).map { Formulation(question: "?", answers: Array(dread..<dread + $0)) }
    let counts = answers.map { FormulationChoices.options(for: $0, manual: bookManual, seed: 1).count }
    #expect(counts == [5, 8, 10])
    #expect(try FormulationChoices.options(for: formulation("dread, haste"), manual: smallManual, seed: 1).count == 7)
  }

  @Test func `others of the right pattern's kind come before others`() throws {
    let formulation = try formulation("dread")
    for seed in 0..<20 as Range<UInt64> {
      let options = ids(FormulationChoices.options(for: formulation, manual: smallManual, seed: seed))
      #expect(options.contains("shame-of-need") && options.contains("old-anger"))
    }
  }

  @Test func `patterns that are met on the way are not offered as wrong`() throws {
    let formulation = try formulation("dread")
    let met = smallManual.patterns.indices.filter { smallManual.patterns[$0].id == "old-anger" }
    for seed in 0..<20 as Range<UInt64> {
      let options = ids(FormulationChoices.options(for: formulation, met: met, manual: smallManual, seed: seed))
      #expect(options.contains("dread") && !options.contains("old-anger"))
    }
  }

  @Test func `the seed shuffles the options, the same seed alike`() throws {
    let formulation = try formulation("dread")
    let orders = (0..<60).map { FormulationChoices.options(for: formulation, manual: smallManual, seed: $0) }
    #expect(orders == (0..<60).map { FormulationChoices.options(for: formulation, manual: smallManual, seed: $0) })
    #expect(Set(orders.compactMap { $0.firstIndex(of: formulation.answers[0]) }).count == 5)
  }

  @Test func `a formulation changes no rating`() throws {
    let head = "formulation: What?\n  answer: dread\n"
    let text = "scene: Talk\n  * ask \"How?\"\n    -> Good"
    var (with, without) = (try Played(head + text), try Played(text))
    try with.take("How?")
    try without.take("How?")
    #expect(with.card().principles == without.card().principles)
  }
}
