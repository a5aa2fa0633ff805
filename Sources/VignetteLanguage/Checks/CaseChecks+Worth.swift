import VignetteEngine
import VignetteSource

/// Blocks that surely were to have the manual's points, and have none since another block says what it is worth.
extension CaseChecks {
  mutating func checkWorth() {
    for intervention in teachingCase.interventions where intervention.hasOwnCredit {
      checkWorth(of: intervention.body, manual.moves[intervention.move])
    }
  }

  /// Where something is said on every way through a body, what its blocks say comes on top of that.
  private mutating func checkWorth(of body: Body, _ move: Move) {
    guard !body.alwaysSaysWorth else { return }
    for statement in body.statements where !statement.arms.isEmpty {
      checkWorth(of: statement.arms, at: statement.range, move)
      for arm in statement.arms { checkWorth(of: arm.body, move) }
    }
  }

  private mutating func checkWorth(of arms: [Arm], at range: SourceRange, _ move: Move) {
    let said = arms.flatMap { $0.body.allStatements }.filter { $0.worth != nil }
    guard let first = said.first else { return }
    let isTakenAway = said.allSatisfy { isOtherWay($0, than: move) }
    let note = DiagnosticNote("its worth is said here", at: first.range)
    for arm in arms where !arm.body.saysWorth {
      guard isTakenAway || goesItsWay(arm.body, move) else { continue }
      report(.silentBlock(move.id, move.sense), at: arm.range, notes: [note])
    }
    if isTakenAway, arms.last?.condition != nil {
      report(.silentElse(move.id, move.sense), at: range, notes: [note])
    }
  }

  /// Whether a line takes away what the manual says of a move, so that elsewhere it should surely stand.
  private func isOtherWay(_ statement: Statement, than move: Move) -> Bool {
    guard let worth = statement.worth else { return false }
    switch move.sense {
    case .good: return worth <= 0
    case .poor: return worth >= 0
    case .neutral: return false
    }
  }

  /// Whether what happens in a block goes the way the manual sees a move, and no other.
  private func goesItsWay(_ body: Body, _ move: Move) -> Bool {
    let tendencies = Set(body.allStatements.compactMap { tendency(of: $0) })
    switch move.sense {
    case .good: return tendencies == [.helps]
    case .poor: return tendencies == [.harms]
    case .neutral: return false
    }
  }
}

extension Statement {
  /// The points a line says an intervention is worth; nothing of any other line.
  fileprivate var worth: Int? {
    switch kind {
    case .credit(_, let points, _): points
    case .noCredit: 0
    case .speech, .narration, .change, .set, .reveal, .rupture, .repair, .chart, .critical, .note, .branch, .vary,
      .lead:
      nil
    }
  }
}

extension Body {
  /// Whether some line of it says what the intervention is worth.
  fileprivate var saysWorth: Bool { allStatements.contains { $0.worth != nil } }

  /// Whether on every way through it some line says what the intervention is worth.
  fileprivate var alwaysSaysWorth: Bool {
    statements.contains { statement in
      let arms = statement.arms
      let isWhole = !arms.isEmpty && arms.last?.condition == nil
      return statement.worth != nil || (isWhole && arms.allSatisfy(\.body.alwaysSaysWorth))
    }
  }
}
