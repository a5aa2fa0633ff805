import VignetteEngine
import VignetteSource

/// Finds out, over all plays of a case, what is surely not meant.
package struct CaseFindings {
  var analysis: CaseAnalysis
  private(set) var findings: [Finding] = []
  /// What could not be decided within the limits, a sentence each.
  private(set) var undecided: [String] = []
  /// What is known to keep plays from places.
  var obstacles = Obstacles()
  /// Dynamics that have the same value in every state.
  var unmoved: Set<Int> = []
  /// What was found out of the case with more turns.
  var unhurried: CaseAnalysis?
  /// The states of the case with more turns, once they were asked for.
  var unhurriedSpace: StateSpace?
  /// What only more turns would bring about.
  private(set) var lackingTurns: [Reached] = []
  private var typedPlays: TypedPlays?

  /// What was found.
  package struct Report: Sendable {
    /// The findings, in the order of the file.
    package let findings: [Finding]
    /// What could not be decided within the limits, a sentence each.
    package let undecided: [String]
  }

  /// Everything that is to be found about a case.
  package static func report(of analysis: inout CaseAnalysis) -> Report {
    var search = CaseFindings(analysis: analysis)
    search.run()
    analysis = search.analysis
    let ordered = search.findings.enumerated().sorted {
      ($0.element.range.lower, $0.offset) < ($1.element.range.lower, $1.offset)
    }
    return Report(findings: ordered.map(\.element), undecided: search.undecided)
  }

  private init(analysis: CaseAnalysis) { self.analysis = analysis }

  /// What is looked for, part by part: what stays undecided where the time that was given is over before.
  private static let parts: [(question: String, find: @Sendable (inout CaseFindings) -> Void)] = [
    ("what dynamics take", { $0.findDynamics() }),
    ("which blocks run", { $0.findBlocks() }),
    ("what can be reached", { $0.findUnreached() }),
    ("what more turns would reach", { $0.findLackOfTurns() }),
    ("which thresholds are crossed", { $0.findThresholds() }),
    ("which effects count", { $0.findEffects() }),
    ("where plays stop", { $0.findStops() }),
    ("where turns run out", { $0.findRunningOut() }),
    ("traps", { $0.findTraps() }),
    ("ruptures and their repair", { $0.findUnrepaired() }),
    ("safety tasks", { $0.findUnsafe() }),
    ("what principles can be rated", { $0.findFocus() }),
    ("where only faults are on offer", { $0.findForced() }),
    ("constant strategies", { $0.findStrategies() }),
    ("which lines are always the best choice", { $0.findDominance() }),
    ("which lines shut the good ending", { $0.findShutting() }),
  ]

  private mutating func run() {
    for part in CaseFindings.parts {
      if isOver { leaveUndecided("\(part.question): the time that was given is over") } else { part.find(&self) }
    }
  }

  /// Whether the time that was given is over.
  var isOver: Bool { analysis.conditions.isOver() }

  var scenario: Scenario { analysis.scenario }
  var teachingCase: Case { analysis.scenario.teachingCase }

  mutating func report(_ finding: Finding) { findings.append(finding) }

  /// Tells of something that no choice of what is on offer comes to; where words typed off the menu do, only that is
  /// remarked.
  mutating func report(unreached reached: Reached, _ finding: Finding) {
    if isReachedByTyping(reached) {
      return report(Finding(.onlyTyped, at: finding.range, isImplied: finding.isImplied))
    }
    guard lacksTurns(for: reached) else { return report(finding) }
    lackingTurns.append(reached)
    report(
      Finding(finding.message, at: finding.range, isImplied: true, beside: finding.otherPlaces))
  }

  /// Whether plays with words typed off the menu reach something.
  mutating func isReachedByTyping(_ reached: Reached) -> Bool { drawTypedPlays().reaches(reached) }

  /// Plays with words typed off the menu, drawn when they are first asked for.
  mutating func drawTypedPlays() -> TypedPlays {
    let plays = typedPlays ?? TypedPlays(over: paths())
    typedPlays = plays
    return plays
  }

  mutating func leaveUndecided(_ sentence: String) { undecided.append(sentence) }

  /// Notes that a question could not be answered, unless its space is whole; says whether it is.
  mutating func isDecided(_ space: StateSpace, _ question: String) -> Bool {
    guard let stop = space.stop else { return true }
    leaveUndecided("\(question): \(stop.reason)")
    return false
  }

  /// The graph for a question; where there is none, that is noted.
  mutating func graph(for question: Question, _ name: String) -> StateGraph? {
    if let graph = analysis.graph(for: question) { return graph }
    if isDecided(analysis.space(for: question), name) {
      leaveUndecided("\(name): \(analysis.conditions.lackOfChoices)")
    }
    return nil
  }

  /// The states that tell apart where paths lead and what they earn.
  mutating func paths() -> StateSpace { analysis.space(for: Question(scenario)) }
}
