import VignetteEngine

/// How large a case is, and why.
extension CaseAnalysis {
  /// Whether all states that a question about safety needs can be seen within the limits.
  package mutating func fits() -> Bool { space(for: .safety(scenario)).isWhole }

  /// The parts of the states that make them many, the worst first; none of a small case.
  package mutating func sizeCauses() -> [SizeCause] {
    let space = space(for: .safety(scenario))
    return space.isWhole && space.count < 100_000 ? [] : space.sizeCauses(most: 5)
  }
}
