import Testing
import VignetteEngine
import VignetteRecognition

/// Laws of recognition, over drawn cases.
@Suite struct RecognitionLawTests {
  /// A state of a play that goes on.
  private func state(_ scenario: Scenario, _ dice: inout Dice) -> State? {
    let attempt = RandomPlay.attempt(scenario, &dice)
    let going = attempt.turns.map(\.after).filter { $0.end == nil }
    return going.isEmpty ? nil : dice.pick(going)
  }

  @Test func `whatever stands in the file and is on offer fits, however it is typed`() throws {
    for (seed, scenario) in try RandomCases.all().enumerated() {
      var dice = Dice(seed: UInt64(seed))
      guard let state = state(scenario, &dice) else { continue }
      let recognizer = Recognizer(scenario)
      let offers = scenario.offers(in: state)
      for place in offers {
        let intervention = scenario.teachingCase.interventions[place]
        for words in [intervention.line] + intervention.wordings {
          let typed = mistyped(words, &dice)
          #expect(recognizer.understanding(of: typed, offers: offers) == .sure(.intervention(place)), "\(typed)")
        }
      }
    }
  }

  @Test func `whatever stands in the file or the manual and is spoken fits something`() throws {
    for (seed, scenario) in try RandomCases.all().enumerated() {
      var dice = Dice(seed: UInt64(seed))
      guard let state = state(scenario, &dice) else { continue }
      let recognizer = Recognizer(scenario)
      let offers = scenario.offers(in: state)
      let spoken = scenario.teachingCase.interventions.filter { !$0.isInward }.flatMap { [$0.line] + $0.wordings }
      let phrases = scenario.manual.moves.filter { !$0.isInward }.flatMap(\.phrases)
      for words in spoken + phrases {
        #expect(recognizer.understanding(of: mistyped(words, &dice), offers: offers) != .nothing, "\(words)")
      }
    }
  }

  @Test func `what is understood is on offer, or a spoken move that nothing on offer makes`() throws {
    for (seed, scenario) in try RandomCases.all().enumerated() {
      var dice = Dice(seed: UInt64(seed))
      guard let state = state(scenario, &dice) else { continue }
      let offers = scenario.offers(in: state)
      let moves = offers.map { scenario.teachingCase.interventions[$0].move }
      let wordings =
        scenario.teachingCase.interventions.flatMap(\.wordings) + scenario.manual.moves.flatMap(\.phrases)
      let recognizer = Recognizer(scenario)
      for words in wordings + ["Nonsense \(seed)."] {
        switch recognizer.understanding(of: words, offers: offers) {
        case .sure(.intervention(let place)): #expect(offers.contains(place))
        case .sure(.offMenu(let move)): #expect(!scenario.manual.moves[move].isInward && !moves.contains(move))
        case .unsure, .both, .nothing: break
        }
      }
    }
  }

  /// Words with other capitals, spacing, punctuation and accents.
  private func mistyped(_ words: String, _ dice: inout Dice) -> String {
    var typed = dice.pick(["", " ", "  \t", "- "])
    for character in words {
      typed += dice.happens(1, of: 3) ? character.uppercased() : character.lowercased()
      if character.isLetter, dice.happens(1, of: 5) { typed += dice.pick(["\u{301}", "\u{308}", "'"]) }
      if character == " " { typed += dice.pick(["", " ", ", ", "\u{A0}", "– "]) }
    }
    return typed + dice.pick(["", ".", "?!", " …"])
  }
}
