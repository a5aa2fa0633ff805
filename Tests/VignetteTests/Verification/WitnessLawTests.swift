import Testing
import VignetteEngine
import VignetteRecognition
import VignetteReports
import VignetteSource

@testable import VignetteVerification

/// What an exploration shows by a play can be played, and shows it, over random cases.
@Suite struct WitnessLawTests {
  @Test
  func `the tests that are written of what was found can be read, and pass, but for a task that should be offered`()
    throws
  {
    for reported in try ReportedCases.all() {
      let small = reported.small
      let text = WitnessTests.text(of: reported.report, caseID: "a")
      let recognizer = Recognizer(small.scenario)
      var analysis = small.analyses[1]
      for script in try tests(text, of: small.scenario).scripts {
        let result = ScriptRunner.run(script, recognizer: recognizer, analysis: &analysis)
        let isAsked = script.name.hasPrefix("safety-not-offered") && !script.steps.isEmpty
        let isRight =
          isAsked ? result.failures.map { $0.expected.hasPrefix("offered") } == [true] : result.passed
        #expect(isRight, "seed \(small.seed): \(script.name): \(result.failures)\n\(text)")
      }
    }
  }

  @Test func `a play that shows a finding shows it`() throws {
    for reported in try ReportedCases.all() {
      let naive = reported.small.naive
      for finding in reported.report.findings {
        guard let witness = finding.witness else { continue }
        let isShown = NaivePlay(witness, in: naive).map { naive.shows(finding, $0) } ?? false
        #expect(isShown, "seed \(reported.small.seed): \(finding.message.code) by \(witness)")
      }
    }
  }

  @Test func `a play with typed words, written as a test, comes to the same state`() throws {
    for small in try SmallCases.oneOf(2) {
      guard let typed = small.typed else { continue }
      let recognizer = Recognizer(small.scenario)
      var analysis = small.analyses[1]
      var question = Question.blocks(small.scenario)
      question.allowsTyped = true
      let space = analysis.space(for: question)
      for state in stride(from: 1, to: space.count, by: max(1, space.count / 5)) {
        let way = space.choices(to: state)
        let play = try #require(NaivePlay(way, in: typed))
        let steps = WitnessScript(way, in: small.scenario).steps.map { "  \($0)\n" }.joined()
        let script = try #require(tests("tests: a\n\ntest: T\n" + steps, of: small.scenario).scripts.first)
        let result = ScriptRunner.run(script, recognizer: recognizer, analysis: &analysis)
        let isSame = result.passed && result.attempt.state == typed.states[play.state]
        #expect(isSame, "seed \(small.seed): \(steps)\(result.failures)")
      }
    }
  }

  @Test func `the shortest and the best play to an end come to it, and the best play of all is safe`() throws {
    for small in try SmallCases.oneOf(6) {
      for var analysis in small.analyses {
        let overview = CaseOverview(of: &analysis)
        let wanted = Set(small.naive.ends.compactMap { small.naive.states[$0].end })
        #expect(Set(overview.ends.map(\.end)) == wanted, "seed \(small.seed)")
        for end in overview.ends {
          let length = small.naive.all { $0.end == end.end }.map { small.naive.depths[$0] }.min()
          let comes = [end.shortest, end.best].compactMap { $0 }.allSatisfy { way in
            NaivePlay(way, in: small.naive).map { small.naive.states[$0.state].end == end.end } ?? false
          }
          #expect(comes && end.shortest.count == length && end.best != nil, "seed \(small.seed): \(end.end)")
        }
        guard let best = overview.bestPlay else { continue }
        let play = NaivePlay(best, in: small.naive)
        #expect(play?.hasFailed == false, "seed \(small.seed): \(best)")
      }
    }
  }
}

extension NaiveSearch {
  /// Whether a play shows what a finding says of it.
  fileprivate func shows(_ finding: Finding, _ play: NaivePlay) -> Bool {
    let (state, scenes) = (states[play.state], scenario.teachingCase.scenes)
    switch finding.message.code {
    case .deadEnd: return state.end == .deadEnd && scenes[state.scene].range == finding.range
    case .roundWithoutOffer: return state.end == .goingRound && scenes[state.scene].range == finding.range
    case .trap:
      let ends = ends.filter { states[$0].end != .outOfTime }
      return state.end == nil && scenes[state.scene].range == finding.range && !comes(to: ends)[play.state]
    case .runsOut: return passesOutOfTime(play)
    case .ruptureWithoutRepair:
      return state.rupture != nil && scenes[state.scene].range == finding.range
        && !comes(to: all { $0.rupture == nil })[play.state]
    case .safetyNotOffered: return missesUnoffered(finding.range, play)
    case .forcedFault:
      let spoken = scenario.offers(in: state).filter { !scenario.teachingCase.interventions[$0].isInward }
      return state.end == nil && scenes[state.scene].range == finding.range && !spoken.isEmpty
        && spoken.allSatisfy { onlyCosts($0, in: state) }
    case .shutsGoodEnding:
      let good = ends.filter { end in
        guard case .ending(let ending)? = states[end].end else { return false }
        return scenario.teachingCase.endings[ending].outcome == .good
      }
      return !comes(to: good)[play.state]
    case .focusNotTogether: return !play.hasFailed && state.end != nil
    case .winsWithoutListening:
      guard case .ending(let ending)? = state.end else { return false }
      return scenario.teachingCase.endings[ending].range == finding.range
    default: return false
    }
  }

  /// Whether a line, taken now, costs points and earns none.
  private func onlyCosts(_ intervention: Int, in state: State) -> Bool {
    var points = [Int](repeating: 0, count: scenario.manual.principles.count)
    for event in scenario.step(from: state, taking: .intervention(intervention), .reckoning).events {
      if case .credited(let principle, let earned, _) = event { points[principle] += earned }
    }
    return points.contains { $0 < 0 } && points.allSatisfy { $0 <= 0 }
  }

  private func passesOutOfTime(_ play: NaivePlay) -> Bool { states[play.state].end == .outOfTime }

  private func missesUnoffered(_ range: SourceRange, _ play: NaivePlay) -> Bool {
    guard let place = scenario.teachingCase.header.requirements.firstIndex(where: { $0.range == range }) else {
      return false
    }
    let move = scenario.teachingCase.header.requirements[place].move
    let offered = play.passed.dropLast().flatMap { scenario.offers(in: states[$0]) }
    return play.events.contains(.failed(.requirement(place)))
      && !offered.contains { scenario.teachingCase.interventions[$0].move == move }
  }
}
