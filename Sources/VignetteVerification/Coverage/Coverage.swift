package import VignetteEngine

/// What of a case some plays reached.
package struct Coverage: Sendable {
  private let scenario: Scenario
  /// The interventions that were taken.
  package private(set) var interventions: Set<Int> = []
  /// The sides of `if`s that were passed, by their places in the program.
  package private(set) var sides: Set<Int> = []
  /// The endings that were reached.
  package private(set) var endings: Set<Int> = []
  /// The scenes that were entered.
  package private(set) var scenes: Set<Int> = []
  /// The rules that fired.
  package private(set) var rules: Set<Int> = []
  /// The scenes whose `otherwise` ran.
  package private(set) var otherwises: Set<Int> = []

  /// Nothing reached yet.
  package init(_ scenario: Scenario) { self.scenario = scenario }

  /// Adds what an attempt reached.
  package mutating func add(_ attempt: Attempt) {
    for turn in attempt.turns {
      if case .intervention(let intervention) = turn.choice { interventions.insert(intervention) }
      for event in turn.events { add(event) }
    }
  }

  private mutating func add(_ event: Event) {
    switch event {
    case .passed(let side): sides.insert(side)
    case .fired(let rule): rules.insert(rule)
    case .ranOtherwise(let scene): otherwises.insert(scene)
    case .entered(.scene(let scene)): scenes.insert(scene)
    case .entered(.ending(let ending)): endings.insert(ending)
    case .speech, .narration, .variety, .note, .charted, .changed, .revealed, .ruptured, .repaired, .credited,
      .failed,
      .replied, .enteredVisit, .ended:
      break
    }
  }

  /// How many interventions, sides and endings the case has.
  package var totalCount: Int {
    scenario.teachingCase.interventions.count + scenario.program.sides.count + scenario.teachingCase.endings.count
  }

  /// How many interventions, sides and endings were reached.
  package var reachedCount: Int { interventions.count + sides.count + endings.count }

  /// Per cent of interventions, sides of `if`s and endings reached, rounded down, so that 100 means all.
  package var percent: Int { totalCount == 0 ? 100 : 100 * reachedCount / totalCount }

  /// Everything that was not reached, in the order of the file: a place and a few words on it.
  package var gaps: [CoverageGap] { CoverageGap.gaps(of: self, in: scenario) }
}
