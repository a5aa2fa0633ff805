import Testing
import VignetteEngine

/// The engine against a second, naive reading of the language's section 6.
@Suite struct SecondReadingTests {
  @Test(arguments: 0..<8)
  func `a turn is what a plain reading of the language makes of it`(part: Int) throws {
    let scenarios = try RandomCases.all()
    for place in scenarios.indices where place % 8 == part {
      for play in 0..<4 { try compare(scenarios[place], seed: UInt64(place * 10 + play)) }
    }
  }

  private func compare(_ scenario: Scenario, seed: UInt64) throws {
    var dice = Dice(seed: seed)
    var model = ModelSession(scenario)
    var step = scenario.opening()
    var log = scenario.modelLog(of: step.events)
    for _ in 0..<RandomPlay.limit {
      expectSameState(step.state, model, scenario, seed)
      guard let choice = RandomPlay.choice(in: step.state, scenario, &dice, true) else { break }
      step = scenario.step(from: step.state, taking: choice)
      log += scenario.modelLog(of: step.events)
      switch choice {
      case .intervention(let place): model.take(place)
      case .offMenu(let move): model.say(move: move)
      }
      guard log == model.log else { break }
    }
    expectSame(log.joined(separator: "\n"), model.log.joined(separator: "\n"), "seed \(seed)")
    expectSameState(step.state, model, scenario, seed)
  }

  private func expectSameState(_ state: State, _ model: ModelSession, _ scenario: Scenario, _ seed: UInt64) {
    #expect(state.end == model.end, "seed \(seed)")
    #expect(state.values.map(Int.init) == model.values, "seed \(seed)")
    #expect(Int(state.scene) == model.scene, "seed \(seed)")
    #expect([Int(state.turn), Int(state.ruptures)] == [model.turn, model.ruptures], "seed \(seed)")
    #expect(state.rupture == model.rupture, "seed \(seed)")
    #expect(scenario.offers(in: state) == model.offers, "seed \(seed)")
    #expect(marks(state, scenario) == model.past, "seed \(seed)")
  }

  private func marks(_ state: State, _ scenario: Scenario) -> Set<ModelSession.Past> {
    let teachingCase = scenario.teachingCase
    let layout = scenario.layout
    var past: Set<ModelSession.Past> = []
    func add(_ count: Int, _ mark: (Int) -> Int, _ make: (Int) -> ModelSession.Past) {
      for place in 0..<count where state.marks.contains(mark(place)) { past.insert(make(place)) }
    }
    add(teachingCase.interventions.count, layout.taken) { .taken($0) }
    add(scenario.manual.moves.count, { layout.chosen(move: $0) }, { .chosen($0) })
    add(scenario.manual.moves.count, { layout.said(move: $0) }, { .said($0) })
    add(teachingCase.scenes.count, { layout.visited(scene: $0) }, { .scene($0) })
    add(teachingCase.visits.count, { layout.visited(visit: $0) }, { .visit($0) })
    add(teachingCase.facts.count, layout.revealed) { .revealed($0) }
    add(teachingCase.rules.count, layout.fired) { .fired($0) }
    return past
  }
}
