import VignetteEngine

/// What the plain states of a case hold: the place, every dynamic and count, what was taken, revealed and fired, what safety
/// tasks ask for, and whatever else a condition of the case or of the question reads.
enum PlainSlice {
  /// What is kept in each scene and after the end.
  static func kept(_ scenario: Scenario, for question: Question) -> (scenes: [KeptState], atEnd: KeptState) {
    let common = common(scenario, question)
    let scenes = scenario.program.scenes.map { entry in
      var kept = common
      kept.keepStay(entry)
      return kept
    }
    return (scenes, common)
  }

  private static func common(_ scenario: Scenario, _ question: Question) -> KeptState {
    var asked = question
    asked.asksEndings = true
    let ways = SceneWays(scenario, for: asked)
    var reads = question.reads
    for scene in scenario.teachingCase.scenes.indices { reads.formUnion(ways.reads(from: scene)) }
    for intervention in scenario.teachingCase.interventions.indices
    where !scenario.program.interventions[intervention].isRepeatable {
      reads.marks.insert(scenario.layout.taken(intervention))
    }
    for requirement in scenario.teachingCase.header.requirements {
      reads.marks.insert(scenario.layout.chosen(move: requirement.move))
    }
    for fact in scenario.teachingCase.facts.indices { reads.marks.insert(scenario.layout.revealed(fact)) }
    for dynamic in scenario.teachingCase.dynamics.indices { reads.readWhole(dynamic) }
    reads.rupture = scenario.program.instructions.contains { if case .rupture = $0 { true } else { false } }
    reads.ruptureKind = reads.rupture
    return KeptState(reads, in: scenario)
  }
}
