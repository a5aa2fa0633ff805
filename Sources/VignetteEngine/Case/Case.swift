/// A teaching case as it was written, with every name resolved: the values a scenario is compiled from.
///
/// Places of things are indices into these lists, in the order of the file.
package struct Case: Sendable {
  /// What stands at its head.
  package var header = CaseHeader()
  /// The people; the patient is the first.
  package var people: [Person] = []
  /// The chart at the beginning.
  package var chart = PatientChart()
  /// Dynamics, then counts.
  package var dynamics: [Dynamic] = []
  /// The derived names that can be used.
  package var derived: [DerivedValue] = []
  /// What can come to light.
  package var facts: [Fact] = []
  /// How this patient takes moves.
  package var reactions: [Reaction] = []
  /// The rules in the order in which they are looked at.
  package var rules: [Rule] = []
  /// The meetings.
  package var visits: [Visit] = []
  /// The scenes; a session begins with the first.
  package var scenes: [Scene] = []
  /// The interventions of all scenes.
  package var interventions: [Intervention] = []
  /// The endings.
  package var endings: [Ending] = []
  /// What runs when the turns are used up.
  package var outOfTime = Body()
  /// The question after the ending.
  package var formulation: Formulation?
  /// The educator's questions for the debrief.
  package var questions: [String] = []

  /// An empty case.
  package init() {}

  /// The place of a dynamic or count by its id.
  package func dynamic(_ id: String) -> Int? { dynamics.firstIndex { $0.id == id } }

  /// The reaction to a move.
  package func reaction(to move: Int) -> Reaction? { reactions.first { $0.move == move } }

  /// The bodies of a scene: its own, its interventions' and its `otherwise`.
  package func bodies(of scene: Int) -> [Body] {
    [scenes[scene].body] + interventions[scenes[scene].interventions].map(\.body)
      + [scenes[scene].otherwise].compactMap { $0 }
  }

  /// Every body of the case: those of visits, scenes, interventions, reactions, rules, endings and `otherwise`.
  package var bodies: [Body] {
    visits.map(\.body) + scenes.map(\.body) + scenes.compactMap(\.otherwise) + interventions.map(\.body)
      + endings.map(\.body) + rules.map(\.body) + reactions.map(\.body) + [outOfTime]
  }
}
