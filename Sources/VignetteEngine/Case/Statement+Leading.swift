extension Statement {
  /// Whether nothing after it in its body can run, since it leads away whatever holds.
  package var alwaysLeads: Bool {
    switch kind {
    case .lead: true
    case .branch(let arms): !arms.isEmpty && arms.last?.condition == nil && arms.allSatisfy(\.body.alwaysLeads)
    case .speech, .narration, .change, .set, .reveal, .rupture, .repair, .chart, .credit, .noCredit, .critical,
      .note, .vary:
      false
    }
  }
}

extension Body {
  /// Whether it leads away whatever holds.
  package var alwaysLeads: Bool { statements.contains(where: \.alwaysLeads) }
}
