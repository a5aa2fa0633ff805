import VignetteEngine

/// What the body of a visit can do, which runs once, when the visit is first entered.
struct VisitReach {
  /// What it reads.
  private(set) var reads: Reads
  /// The scenes it can lead to.
  private(set) var next: Set<Int> = []

  /// The reach of a visit.
  init(of visit: Int, in scenario: Scenario, for question: Question) {
    let body = BodyReach(of: scenario.program.visits[visit], in: scenario)
    reads = body.reads
    for destination in body.destinations {
      switch destination {
      case .scene(let scene): next.insert(scene)
      case .ending(let ending): reads.formUnion(question.reads(ofEnding: ending, in: scenario))
      }
    }
  }
}
