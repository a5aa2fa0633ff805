import VignetteEngine
import VignetteSource

/// Effects that the limits of a dynamic always swallow.
///
/// Left out are counts, which are the author's own marks and may be set twice; lines of reactions, which words typed off
/// the menu can call forth at any time; and `NAME = N`, which may well find things as they should be.
extension CaseFindings {
  mutating func findEffects() {
    let lent = Set(teachingCase.reactions.flatMap(\.body.allStatements).map(\.range))
    var changes: [SourceRange: Change] = [:]
    for dynamic in teachingCase.dynamics.indices where !teachingCase.dynamics[dynamic].isCount {
      guard !unmoved.contains(dynamic), let range = analysis.range(of: dynamic) else { continue }
      look(at: dynamic, range, &changes)
    }
    for case (let line, .idle(let dynamic, let range)) in changes where !lent.contains(line) {
      report(Finding(.clampedEffect(teachingCase.dynamics[dynamic].id, range), at: line))
    }
  }

  /// What a line that is to change dynamics does in all plays. It may change several parts of a derived name.
  private enum Change {
    /// It never changes anything; a dynamic that it leaves as it is, and the values that takes.
    case idle(Int, String)
    /// It changes something in some play, or never runs.
    case other
  }

  private func look(at dynamic: Int, _ range: DynamicRange, _ changes: inout [SourceRange: Change]) {
    let (instructions, lines) = (scenario.program.instructions, scenario.program.ranges)
    for place in range.moving { changes[lines[place]] = .other }
    for place in range.idle where instructions[place].isStep && changes[lines[place]] == nil {
      changes[lines[place]] = .idle(dynamic, "\(range.least) to \(range.most)")
    }
  }
}

extension Instruction {
  /// Whether it raises or lowers a dynamic.
  fileprivate var isStep: Bool {
    switch self {
    case .change(_, let points): points != 0
    case .set, .say, .narrate, .vary, .note, .chart, .reveal, .rupture, .repair, .credit, .critical, .test, .side,
      .jump, .lead, .end:
      false
    }
  }
}
