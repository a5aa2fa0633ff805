/// Everything a step reads that is not the state, in flat lists at one place: a step over millions of states must not
/// count references.
final class ProgramTables: Sendable {
  let instructions: [Instruction]
  let formulas: [Formula]
  let derived: [DerivedValue]
  let interventions: [InterventionEntry]
  let scenes: [SceneEntry]
  let visits: [Int32]
  let endings: [Int32]
  let ruleConditions: [Int32]
  let rules: [Int32]
  let replies: [Int32?]
  let outOfTime: Int32
  let bounds: [ClosedRange<Int32>]
  let credits: [MoveWeight]
  let weights: [[MoveWeight]]
  let requirements: [RequirementEntry]
  let turns: Int32
  let layout: MarkLayout
  /// Where each part of a state stands when it is flat.
  let flat: FlatLayout
  /// How many principles the manual has.
  let principles: Int

  init(_ teachingCase: Case, manual: Manual, layout: MarkLayout, program: Program) {
    instructions = program.instructions
    formulas = program.formulas
    derived = teachingCase.derived
    interventions = program.interventions
    scenes = program.scenes
    visits = program.visits
    endings = program.endings
    ruleConditions = program.ruleConditions
    rules = program.rules
    replies = program.replies
    outOfTime = program.outOfTime
    bounds = teachingCase.dynamics.map { Int32($0.bounds.lowerBound)...Int32($0.bounds.upperBound) }
    credits = program.credits.map { MoveWeight(principle: $0.principle, points: $0.points) }
    weights = manual.moves.map(\.weights)
    requirements = teachingCase.header.requirements.map { requirement in
      RequirementEntry(chosen: layout.chosen(move: requirement.move), deadline: requirement.deadline)
    }
    turns = Int32(teachingCase.header.turns)
    self.layout = layout
    flat = FlatLayout(dynamics: teachingCase.dynamics.count, marks: layout.count)
    principles = manual.principles.count
  }
}
