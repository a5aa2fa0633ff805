/// What of a manual one case practises.
package struct Practice: Sendable {
  /// The case's id.
  package let id: String
  /// The case's title.
  package let title: String
  /// The principles in focus.
  package let focus: Set<Int>
  /// The principles that some line of the case serves or violates.
  package let principles: Set<Int>
  /// The moves that its interventions make.
  package let moves: Set<Int>
  /// The patterns that its formulation asks for, and those it says one meets in it.
  package let patterns: Set<Int>
  /// The phase, by its place in the manual; nothing where the case names none.
  package let phase: Int?
  /// The chapters of its principles in focus, its patterns and its phase, and those it names itself.
  package let chapters: Set<Int>

  /// What a case practises.
  package init(_ scenario: Scenario) {
    let teachingCase = scenario.teachingCase
    let manual = scenario.manual
    id = teachingCase.header.id
    title = teachingCase.header.title
    focus = Set(teachingCase.header.focus)
    moves = Set(teachingCase.interventions.map(\.move))
    principles = Set(moves.flatMap { manual.moves[$0].weights.map(\.principle) })
    patterns = Set((teachingCase.formulation?.answers ?? []) + teachingCase.header.patterns)
    phase = teachingCase.header.phase
    let named =
      focus.compactMap { manual.principles[$0].chapter } + patterns.compactMap { manual.patterns[$0].chapter }
    let ofPhase = phase.flatMap { manual.phases[$0].chapter }
    chapters = Set(named + [ofPhase].compactMap { $0 } + teachingCase.header.chapters)
  }
}
