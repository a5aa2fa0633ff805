/// What a line is to the rules of lending.
package enum StatementRole: Sendable {
  /// Changes the state: dynamics, `reveal`, `rupture`, `repair`, `critical`.
  case effect
  /// Is heard or seen: speech, stage directions, narration, `vary`.
  case word
  /// Is said beside the encounter: `note`, `chart`.
  case remark
  /// Chooses among lines.
  case branch
  /// Belongs to the intervention alone: credit and where it leads.
  case other
}

extension Statement {
  /// What the line is to the rules of lending.
  package var role: StatementRole {
    switch kind {
    case .change, .set, .reveal, .rupture, .repair, .critical: .effect
    case .speech, .narration, .vary: .word
    case .note, .chart: .remark
    case .branch: .branch
    case .credit, .noCredit, .lead: .other
    }
  }
}

extension Body {
  /// Whether an effect stands anywhere in it, in an `if` too, whether that holds or not.
  package var hasEffects: Bool { allStatements.contains { $0.role == .effect } }

  /// Whether words stand anywhere in it, in an `if` too, whether that holds or not.
  package var hasWords: Bool { allStatements.contains { $0.role == .word } }
}
