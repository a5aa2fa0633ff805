import Testing
import VignetteEngine
import VignetteSource
import VignetteVerification

/// A random case of which every path can be gone in a moment, with all its states.
struct SmallCase: Sendable {
  let seed: UInt64
  let text: String
  let naive: NaiveSearch
  /// The same with typed words, where the case has so few turns that these too can be followed everywhere.
  let typed: NaiveSearch?

  init(seed: UInt64, text: String) throws {
    self.seed = seed
    self.text = text
    let scenario = try VignetteTests.scenario(text, manual: smallManual)
    naive = NaiveSearch(scenario)
    typed = scenario.teachingCase.header.turns <= 3 ? NaiveSearch(scenario, allowsTyped: true) : nil
  }

  var scenario: Scenario { naive.scenario }

  /// The ways in which the case can be explored, all of which must give the same answers.
  var analyses: [CaseAnalysis] {
    [true, false].map { CaseAnalysis(scenario, under: SmallCase.conditions(seed), isPlain: $0) }
  }

  /// One worker with large pieces, or several with small ones.
  private static func conditions(_ seed: UInt64) -> SearchConditions {
    seed % 3 == 0
      ? SearchConditions() : SearchConditions(workers: .backward(Int(2 + seed % 3)), piece: Int(1 + seed % 5))
  }
}

/// The small cases that tests of the explorer share.
enum SmallCases {
  /// The cases of the first seeds, but for those that surely go round.
  static func all() throws -> [SmallCase] { try made.get() }

  private static let made = Result {
    try (0..<count).compactMap { seed -> SmallCase? in
      let text = RandomCase(seed: seed, shape: .tiny(seed)).text
      let isPlayable = seed % 8 != 7 || !diagnostics(ofCase: text, manual: smallManual).hasErrors
      return isPlayable ? try SmallCase(seed: seed, text: text) : nil
    }
  }

  private static let count: UInt64 = 400
}

extension Workers {
  /// Workers who do their pieces one after another, the last first, so that whatever depends on who comes first shows.
  static func backward(_ count: Int) -> Workers {
    Workers(count: count) { pieces, work in for piece in (0..<pieces).reversed() { work(piece) } }
  }
}
