package import VignetteEngine
import VignetteRecognition
package import VignetteSource

/// A path as steps of a test, to be kept or replayed.
package struct WitnessScript: Sendable {
  /// The steps, each a line of the test language.
  package let steps: [String]

  /// The steps that take a path from the beginning of a case.
  package init(_ choices: [Choice], in scenario: Scenario) {
    lazy var recognizer = Recognizer(scenario)
    var state = scenario.opening(.reckoning).state
    var steps: [String] = []
    for choice in choices {
      steps.append(WitnessScript.step(choice, in: state, scenario, recognizer))
      state = scenario.step(from: state, taking: choice, .reckoning).state
    }
    self.steps = steps
  }

  /// The steps, each at the line of the case that it takes.
  package static func notes(_ choices: [Choice], in scenario: Scenario) -> [DiagnosticNote] {
    zip(choices, WitnessScript(choices, in: scenario).steps).map { choice, step in
      DiagnosticNote(step, at: scenario.range(of: choice))
    }
  }

  /// An intervention by its line where that is its own among the offers, else by its move.
  private static func step(
    _ choice: Choice, in state: State, _ scenario: Scenario, _ recognizer: @autoclosure () -> Recognizer
  ) -> String {
    switch choice {
    case .offMenu(let move): return "say \"\(words(for: move, in: state, scenario, recognizer()))\""
    case .intervention(let place):
      let taken = scenario.teachingCase.interventions[place]
      let sameLine = scenario.offers(in: state).filter { offer in
        Wording(scenario.teachingCase.interventions[offer].line) == Wording(taken.line)
      }
      return sameLine.count == 1 ? "> \"\(taken.line)\"" : "> \(scenario.manual.moves[taken.move].id)"
    }
  }

  /// Words that are taken for a move: those of the manual, or of an intervention that is not on offer.
  private static func words(
    for move: Int, in state: State, _ scenario: Scenario, _ recognizer: Recognizer
  ) -> String {
    let lines = scenario.teachingCase.interventions.filter { $0.move == move }.flatMap(\.allWordings)
    let known = scenario.manual.moves[move].phrases + lines
    let offers = scenario.offers(in: state)
    let fitting = known.first { recognizer.knownUnderstanding(of: $0, offers: offers) == .sure(.offMenu(move: move)) }
    return fitting ?? known.first ?? scenario.manual.moves[move].title
  }
}

extension Scenario {
  /// The line of the case that a choice takes: an intervention, or the reaction to a move said off the menu.
  fileprivate func range(of choice: Choice) -> SourceRange {
    switch choice {
    case .intervention(let intervention): teachingCase.interventions[intervention].range
    case .offMenu(let move): teachingCase.reaction(to: move)?.range ?? .fileStart
    }
  }
}
