import Testing

@testable import VignetteEngine
@testable import VignetteVerification

/// What plays reach is told rightly, and with the shortest way there, over random cases.
@Suite struct ReachLawTests {
  @Test func `what some play reaches is reached, by as few choices`() throws {
    for small in try SmallCases.all() {
      try check(small, small.naive, .safety(small.scenario))
      guard let typed = small.typed else { continue }
      var question = Question.safety(small.scenario)
      question.allowsTyped = true
      try check(small, typed, question)
    }
  }

  private func check(_ small: SmallCase, _ naive: NaiveSearch, _ question: Question) throws {
    let wanted = naive.reached()
    for var analysis in small.analyses {
      let space = analysis.space(for: question)
      let wrong = small.scenario.everythingToReach.filter { reached in
        let way = space.choices(to: reached)
        return way?.count != wanted[reached] || way.map { !naive.shows(reached, by: $0) } ?? false
      }
      let told = "seed \(small.seed), plain \(analysis.isPlain), typed \(question.allowsTyped): \(wrong)"
      #expect(wrong.isEmpty, "\(told)")
    }
  }

  @Test func `lines that change something, and lines that find it as it was, are told rightly`() throws {
    for small in try SmallCases.all() {
      let wanted = NaiveEffects(small.naive).lengths
      for var analysis in small.analyses {
        for dynamic in small.scenario.teachingCase.dynamics.indices {
          var question = Question(small.scenario)
          question.reads.readWhole(dynamic)
          let space = analysis.space(for: question)
          let wrong = small.scenario.effects(on: dynamic).filter { space.choices(to: $0)?.count != wanted[$0] }
          #expect(wrong.isEmpty, "seed \(small.seed), plain \(analysis.isPlain): \(wrong)")
        }
      }
    }
  }
}

extension NaiveSearch {
  /// Whether some choices can be made one after another, and the last of them, or looking at the offer then, shows what
  /// they are to show.
  fileprivate func shows(_ reached: Reached, by way: [Choice]) -> Bool {
    var (state, events, arrivals) = (opening.state, opening.events, opening.arrivals)
    for choice in way {
      guard let number = number(of: state), let edge = edges[number].first(where: { $0.choice == choice }) else {
        return false
      }
      (state, events, arrivals) = (states[edge.target], edge.events, edge.arrivals)
    }
    return self.reached(in: state, events, arrivals).contains(reached)
  }
}

extension Scenario {
  /// The lines that may change a dynamic.
  fileprivate func effects(on dynamic: Int) -> [Reached] {
    program.instructions.enumerated().flatMap { place, instruction -> [Reached] in
      switch instruction {
      case .change(let changed, _), .set(let changed, _):
        Int(changed) == dynamic ? [.effect(place), .idleEffect(place)] : []
      default: []
      }
    }
  }
}
