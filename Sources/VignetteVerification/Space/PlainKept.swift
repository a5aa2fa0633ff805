import VignetteEngine

/// What the plain states of a case hold: the place, every dynamic and count, what was taken, revealed and fired, and
/// whatever else a condition reads.
enum PlainKept {
  static func kept(_ scenario: Scenario, allowsTyped: Bool) -> KeptState {
    let ways = SceneWays(scenario, allowsTyped: allowsTyped)
    var reads = Reads(capacity: scenario.layout.count)
    for scene in scenario.teachingCase.scenes.indices { reads.formUnion(ways.reads(from: scene)) }
    for intervention in scenario.teachingCase.interventions.indices
    where !scenario.program.interventions[intervention].isRepeatable {
      reads.marks.insert(scenario.layout.taken(intervention))
    }
    for fact in scenario.teachingCase.facts.indices { reads.marks.insert(scenario.layout.revealed(fact)) }
    var kept = KeptState()
    kept.marks = reads.marks.members.sorted()
    kept.values = scenario.teachingCase.dynamics.indices.map { .init(dynamic: $0, classes: nil) }
    kept.rupture = scenario.program.instructions.contains { if case .rupture = $0 { true } else { false } }
    kept.ruptures = reads.ruptures
    kept.turn = reads.turn
    return kept
  }
}
