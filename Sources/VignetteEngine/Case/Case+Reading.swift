/// What a case reads: its conditions, and what they and its texts ask of the state.
extension Case {
  /// Every condition of the case: of `when`, `if` and `whenever`.
  package var conditions: [Condition] {
    interventions.compactMap(\.when) + bodies.flatMap(\.allArms).compactMap(\.condition) + rules.map(\.condition)
  }
}

extension Condition {
  /// The quantities that are compared in it.
  package var quantities: [Quantity] {
    switch self {
    case .compare(let left, _, let right): [left, right]
    case .not(let inner): inner.quantities
    case .and(let left, let right), .or(let left, let right): left.quantities + right.quantities
    case .visitedScene, .visitedVisit, .revealed, .chosenMove, .chosenLine, .ruptured: []
    }
  }
}

extension Quantity {
  /// The single numbers and names it is made of.
  package var leaves: [Quantity] {
    switch self {
    case .plus(let left, let right), .minus(let left, let right), .times(let left, let right):
      left.leaves + right.leaves
    case .number, .dynamic, .derived, .turn, .ruptures: [self]
    }
  }
}

extension Statement {
  /// The texts the line itself shows.
  package var texts: [Text] {
    switch kind {
    case .speech(let speech): [speech.text] + [speech.manner].compactMap { $0 }
    case .narration(let text), .chart(let text), .note(let text): [text]
    case .change, .set, .reveal, .rupture, .repair, .credit, .noCredit, .critical, .branch, .vary, .lead: []
    }
  }
}
