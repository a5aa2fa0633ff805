import VignetteEngine
import VignetteSource

/// Moves used against their sense, with nothing said of their worth.
extension CaseChecks {
  mutating func checkSense() {
    for intervention in teachingCase.interventions where !intervention.hasOwnCredit {
      let move = manual.moves[intervention.move]
      let tendencies = Set(intervention.body.allStatements.compactMap { tendency(of: $0) })
      switch move.sense {
      case .good: if tendencies == [.harms] { report(.harmfulGoodMove(move.id), at: intervention.range) }
      case .poor: if tendencies == [.helps] { report(.helpfulPoorMove(move.id), at: intervention.range) }
      case .neutral: break
      }
    }
  }

  /// Which way an effect goes for the patient.
  enum Tendency {
    case helps, harms
  }

  /// Which way a line goes for the patient; nothing of a line that goes neither way.
  func tendency(of statement: Statement) -> Tendency? {
    switch statement.kind {
    case .change(let dynamic, let points): return tendency(of: teachingCase.dynamics[dynamic], points)
    case .repair: return .helps
    case .rupture, .critical: return .harms
    case .speech, .narration, .set, .reveal, .chart, .credit, .noCredit, .note, .branch, .vary, .lead: return nil
    }
  }

  private func tendency(of dynamic: Dynamic, _ points: Int) -> Tendency? {
    guard !dynamic.isCount, points != 0 else { return nil }
    return (points > 0) == (dynamic.better == .higher) ? .helps : .harms
  }
}
