import VignetteEngine

/// Carries cuts backward through one body. Bodies only jump forward, so their instructions are gone through from the
/// last to the first.
///
/// What does not depend on what follows, which instructions a body comes to and what its conditions read, is found out
/// once.
final class BodyCuts {
  private let scenario: Scenario
  private let bounds: [ClosedRange<Int32>]
  private var positions: [Int32: [Int]] = [:]
  private var conditions: [Int32: [Cuts]] = [:]
  private var known: [Int: [Cuts]] = [:]

  /// What must be told apart before a body, given what must be after it has led somewhere or nowhere.
  func before(_ start: Int32, after: (Destination?) -> [Cuts]) -> [Cuts] {
    let positions = self.positions[start] ?? BodyReach(of: start, in: scenario).positions.reversed()
    self.positions[start] = positions
    for position in positions { pass(position, after) }
    return cuts(at: Int(start))
  }

  /// What a condition tells apart.
  func cuts(ofCondition formula: Int32) -> [Cuts] {
    if let known = conditions[formula] { return known }
    var reads = Reads(scenario)
    reads.read(formula, of: scenario.program.formulas, scenario)
    conditions[formula] = reads.cuts
    return reads.cuts
  }

  init(_ scenario: Scenario) {
    self.scenario = scenario
    bounds = scenario.teachingCase.dynamics.map { Int32($0.bounds.lowerBound)...Int32($0.bounds.upperBound) }
  }

  private func cuts(at position: Int) -> [Cuts] { known[position] ?? [] }

  private func pass(_ position: Int, _ after: (Destination?) -> [Cuts]) {
    switch scenario.program.instructions[position] {
    case .end: known[position] = after(nil)
    case .lead(let destination): known[position] = after(destination)
    case .jump(let target): known[position] = cuts(at: Int(target))
    case .test(let formula, _, let otherwise):
      var cuts = cuts(ofCondition: formula)
      cuts.formUnion(self.cuts(at: position + 1))
      cuts.formUnion(self.cuts(at: Int(otherwise)))
      known[position] = cuts
    case .change(let dynamic, let points):
      var cuts = cuts(at: position + 1)
      cuts[Int(dynamic)] = cuts[Int(dynamic)].before(changeBy: points, in: bounds[Int(dynamic)])
      known[position] = cuts
    case .set(let dynamic, _):
      var cuts = cuts(at: position + 1)
      cuts[Int(dynamic)] = .none
      known[position] = cuts
    case .say, .narrate, .vary, .note, .chart, .reveal, .rupture, .repair, .credit, .critical, .side:
      known[position] = cuts(at: position + 1)
    }
  }
}
