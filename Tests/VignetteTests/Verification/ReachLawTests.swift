import Testing

@testable import VignetteEngine
@testable import VignetteVerification

/// What plays reach is told rightly, and with the shortest way there, over random cases.
@Suite struct ReachLawTests {
  @Test func `what some play reaches is reached, by as few choices`() throws {
    for small in try SmallCases.all() {
      let everything = small.scenario.everythingToReach
      try check(small, small.naive, Question(small.scenario), everything.filter { !$0.isOfEndings(small.scenario) })
      try check(small, small.naive, .blocks(small.scenario), everything.filter { !$0.isMissed })
      try check(small, small.naive, .safety(small.scenario), everything.filter(\.isMissed))
    }
  }

  @Test func `what typed words reach is reached, by as few choices`() throws {
    for small in try SmallCases.all() {
      guard let typed = small.typed else { continue }
      var question = Question.blocks(small.scenario)
      question.allowsTyped = true
      try check(small, typed, question, small.scenario.everythingToReach.filter { !$0.isMissed })
    }
  }

  private func check(_ small: SmallCase, _ naive: NaiveSearch, _ question: Question, _ asked: [Reached]) throws {
    let wanted = naive.reached()
    for var analysis in small.analyses {
      let space = analysis.space(for: question)
      let wrong = asked.filter { reached in
        let way = space.choices(to: reached)
        return way?.count != wanted[reached] || way.map { !naive.shows(reached, by: $0) } ?? false
      }
      #expect(wrong.isEmpty, "seed \(small.seed), plain \(analysis.isPlain): \(wrong)")
    }
  }

  @Test func `lines that change something, and lines that find it as it was, are told rightly`() throws {
    for small in try SmallCases.all() {
      let wanted = NaiveEffects(small.naive).lengths
      for var analysis in small.analyses {
        for dynamic in small.scenario.teachingCase.dynamics.indices {
          let space = analysis.space(for: .ofStates(small.scenario) { $0.readWhole(dynamic) })
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

extension Reached {
  /// Whether it is a missed safety task, which only questions about safety tell.
  fileprivate var isMissed: Bool { if case .missed = self { true } else { false } }

  /// Whether it is a missed safety task or something that the bodies of endings do, which only questions about these tell.
  fileprivate func isOfEndings(_ scenario: Scenario) -> Bool {
    let bodies = scenario.teachingCase.endings.map(\.body) + [scenario.teachingCase.outOfTime]
    let statements = bodies.flatMap(\.allStatements)
    switch self {
    case .missed: return true
    case .fact(let fact): return statements.contains { $0.kind == .reveal(fact) }
    case .side(let side):
      let range = scenario.program.sides[side].range
      return statements.contains { $0.range == range || $0.arms.contains { $0.range == range } }
    default: return false
    }
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
