import VignetteEngine

/// Makes states forget what nothing ahead can read, so that states which cannot be told apart are one.
///
/// Forgotten are marks of scenes that cannot be entered again, facts, moves and dynamics that no condition ahead
/// reads, and the turn where the limit cannot be reached.
struct Forgetting {
  private let scenario: Scenario
  private let question: Question
  private var kept: [Reads] = []
  private let start: [Int32]

  /// What the states of a scenario can forget without changing an answer to a question.
  init(_ scenario: Scenario, for question: Question) {
    self.scenario = scenario
    self.question = question
    start = scenario.teachingCase.dynamics.map { Int32($0.start) }
    let ways = SceneWays(scenario, allowsTyped: question.allowsTyped)
    kept = scenario.teachingCase.scenes.indices.map { scene in
      var reads = ways.reads(from: scene)
      reads.formUnion(question.reads)
      return reads
    }
  }

  /// The state without what it can forget.
  func forget(_ full: State) -> State {
    var state = full
    let reads = state.end == nil ? kept[state.scene] : question.reads
    state.marks.formIntersection(reads.marks)
    for index in state.values.indices where !reads.values.contains(index) { state.values[index] = start[index] }
    if !reads.rupture { state.rupture = nil }
    if !reads.ruptures { state.ruptures = 0 }
    if !reads.turn { state.turn = 0 }
    forgetStay(&state)
    return state
  }

  private func forgetStay(_ state: inout State) {
    let entry = scenario.program.scenes[state.scene]
    if state.end != nil || entry.otherwise == nil {
      state.hasRunOtherwise = false
      state.sceneTurns = 0
    }
    if entry.turns == nil || state.hasRunOtherwise { state.sceneTurns = 0 }
    if state.end != nil { state.scene = 0 }
  }
}
