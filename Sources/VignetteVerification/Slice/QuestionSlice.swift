import VignetteEngine

/// What the states of a case must keep to answer one question: what it asks, and what anything ahead can still read.
///
/// Forgotten are marks of scenes that cannot be entered again, facts and moves that no condition ahead reads, the turn
/// where the limit cannot be reached; of a dynamic, whatever no cut tells apart.
enum QuestionSlice {
  /// What is kept in each scene and after the end.
  static func kept(_ scenario: Scenario, for question: Question) -> (scenes: [KeptState], atEnd: KeptState) {
    let ways = SceneWays(scenario, for: question)
    let flow = CutFlow(scenario, for: question)
    let scenes = scenario.program.scenes.enumerated().map { scene, entry in
      var reads = ways.reads(from: scene)
      reads.formUnion(question.reads)
      reads.cuts = flow.staying[scene]
      var kept = KeptState(reads, in: scenario)
      kept.keepStay(entry)
      return kept
    }
    return (scenes, KeptState(question.reads, in: scenario))
  }
}
