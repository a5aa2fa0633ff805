import VignetteEngine

/// Carries cuts backward through one body. Bodies only jump forward, so their instructions are gone through from the
/// last to the first.
struct BodyCuts {
  private let scenario: Scenario
  private let bounds: [ClosedRange<Int32>]
  private var known: [Int: [Cuts]] = [:]

  /// What must be told apart before a body, given what must be after it has led somewhere or nowhere.
  static func before(
    _ start: Int32, in scenario: Scenario, bounds: [ClosedRange<Int32>], after: (Destination?) -> [Cuts]
  ) -> [Cuts] {
    var body = BodyCuts(scenario: scenario, bounds: bounds)
    for position in BodyReach(of: start, in: scenario).positions.reversed() { body.pass(position, after) }
    return body.cuts(at: Int(start))
  }

  private init(scenario: Scenario, bounds: [ClosedRange<Int32>]) {
    self.scenario = scenario
    self.bounds = bounds
  }

  private func cuts(at position: Int) -> [Cuts] { known[position] ?? [] }

  private mutating func pass(_ position: Int, _ after: (Destination?) -> [Cuts]) {
    switch scenario.program.instructions[position] {
    case .end: known[position] = after(nil)
    case .lead(let destination): known[position] = after(destination)
    case .jump(let target): known[position] = cuts(at: Int(target))
    case .test(let formula, _, let otherwise):
      var reads = Reads(scenario)
      reads.read(formula, of: scenario.program.formulas, scenario)
      reads.formUnion(cuts: cuts(at: position + 1))
      reads.formUnion(cuts: cuts(at: Int(otherwise)))
      known[position] = reads.cuts
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
