import VignetteEngine

/// The bodies that run when a session ends: those of endings, and the one for the end of time. Nothing follows them, so what
/// their conditions read matters only to questions that ask what they do.
enum EndingBodies {
  /// Whether one of them changes anything that a question may ask about at the end.
  static func changeAnything(_ scenario: Scenario) -> Bool { contain(scenario) { $0.isEffect } }

  /// Whether one of them can be a safety failure.
  static func canFail(_ scenario: Scenario) -> Bool { contain(scenario) { $0.isFailure } }

  private static func contain(_ scenario: Scenario, _ isWanted: (Statement) -> Bool) -> Bool {
    let bodies = scenario.teachingCase.endings.map(\.body) + [scenario.teachingCase.outOfTime]
    return bodies.flatMap(\.allStatements).contains(where: isWanted)
  }
}

extension Statement {
  fileprivate var isEffect: Bool {
    switch kind {
    case .change, .set, .reveal, .rupture, .repair: true
    case .speech, .narration, .chart, .credit, .noCredit, .critical, .note, .branch, .vary, .lead: false
    }
  }

  fileprivate var isFailure: Bool { if case .critical = kind { true } else { false } }
}
