package import VignetteEngine

extension CaseMap {
  /// The map of a case as it is written.
  package init(_ scenario: Scenario) { self = MapReader(scenario, traffic: nil).map }

  /// The map of a case with what all plays do on it; what was found out on the way is kept in the analysis.
  package init(exploring analysis: inout CaseAnalysis) {
    let space = analysis.space(for: .safety(analysis.scenario))
    self = MapReader(analysis.scenario, traffic: TrafficCounter.count(space)).map
  }
}
