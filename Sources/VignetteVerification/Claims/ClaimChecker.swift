package import VignetteEngine

/// Decides claims about every path of a case.
package struct ClaimChecker {
  var analysis: CaseAnalysis
  let coverage: Coverage

  /// A checker of a case whose scripts cover so much.
  package init(_ analysis: CaseAnalysis, coverage: Coverage) {
    self.analysis = analysis
    self.coverage = coverage
  }

  var scenario: Scenario { analysis.scenario }

  /// What is known of a claim.
  package mutating func verdict(on claim: Claim) -> Verdict {
    switch claim.kind {
    case .everyPathEnds: return everyPathEnds(claim)
    case .reachable(let place): return reachable(place, claim)
    case .never(let place, let unless): return never(place, unless: unless, claim)
    case .always(let condition): return always(condition, claim)
    case .wherever(let first, let second, let turns): return wherever(first, second, turns, claim)
    case .best(let quantity, let comparison, let number):
      return extreme(of: quantity, comparison, number, claim) { $0 > $1 }
    case .worst(let quantity, let comparison, let number):
      return extreme(of: quantity, comparison, number, claim) { $0 < $1 }
    case .bestRatingAll(let comparison, let number): return bestRatingAll(comparison, number, claim)
    case .noConstantStrategy(let place): return noConstantStrategy(reaches: place)
    case .coverage(let percent): return covered(percent)
    }
  }

  /// The states for a claim that asks only where paths lead and what they earn.
  mutating func space(_ claim: Claim) -> StateSpace {
    analysis.space(for: Question(scenario, allowsTyped: claim.allowsTyped))
  }

  /// The states for a claim that asks some conditions and quantities of them.
  mutating func space(_ claim: Claim, asking add: (inout Reads) -> Void) -> StateSpace {
    analysis.space(for: question(claim, asking: add))
  }

  /// The same with every choice; nothing where a limit was hit.
  mutating func graph(_ claim: Claim, asking add: (inout Reads) -> Void) -> StateGraph? {
    analysis.graph(for: question(claim, asking: add))
  }

  private func question(_ claim: Claim, asking add: (inout Reads) -> Void) -> Question {
    Question.ofStates(scenario, allowsTyped: claim.allowsTyped, asking: add)
  }

  /// What holds of a space: that is known only if it is whole; what was found in a part of it is known all the same.
  static func verdict(of space: StateSpace, _ holds: Verdict) -> Verdict {
    space.stop.map { tooLarge($0.reason) } ?? holds
  }

  static func tooLarge(_ reason: String) -> Verdict {
    .undecided(reason: "the case is too large to explore whole: \(reason)")
  }

  private func covered(_ percent: Int) -> Verdict {
    let reached = coverage.percent
    if reached >= percent { return .holds(found: "\(reached) %", shownBy: nil) }
    return .fails(
      reason: "the scripts of this file reach \(reached) % (\(coverage.reachedCount) of \(coverage.totalCount)); "
        + "--coverage lists what they leave out",
      shownBy: nil)
  }
}
