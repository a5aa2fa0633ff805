import Testing
import VignetteEngine

/// A step is the same however much it tells.
@Suite struct DetailLawTests {
  @Test(arguments: [EventDetail.reckoning, .arrivals])
  func `a silent step gives the state, points and failures of a loud one`(detail: EventDetail) throws {
    for (seed, scenario) in try RandomCases.all().enumerated() {
      var dice = Dice(seed: UInt64(seed))
      expectSame(scenario.opening(), scenario.opening(detail), seed)
      var state = scenario.opening().state
      for _ in 0..<RandomPlay.limit {
        guard let choice = RandomPlay.choice(in: state, scenario, &dice, true) else { break }
        let loud = scenario.step(from: state, taking: choice)
        expectSame(loud, scenario.step(from: state, taking: choice, detail), seed)
        state = loud.state
      }
    }
  }

  private func expectSame(_ loud: Step, _ silent: Step, _ seed: Int) {
    #expect(loud.state == silent.state, "seed \(seed)")
    #expect(loud.events.filter { !isShown($0) } == silent.events, "seed \(seed)")
    #expect(loud.events.points(principles: 3) == silent.events.points(principles: 3), "seed \(seed)")
  }

  private func isShown(_ event: Event) -> Bool {
    if case .variety = event { return true }
    return event.shownWords != nil
  }

  @Test func `a loud step notes no arrivals, and one that watches them notes every place entered`() throws {
    for scenario in try RandomCases.all() {
      let watched = scenario.opening(.arrivals)
      #expect(scenario.opening().arrivals.isEmpty && scenario.opening(.reckoning).arrivals.isEmpty)
      for case .entered(let destination) in watched.events {
        let place: ClaimPlace =
          switch destination {
          case .scene(let scene): .scene(scene)
          case .ending(let ending): .ending(ending)
          }
        #expect(watched.arrivals.contains { $0.place == place })
      }
    }
  }
}
