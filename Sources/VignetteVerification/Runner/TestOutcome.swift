package import VignetteEngine
package import VignetteSource

/// What came of one test: a script or a claim.
package struct TestOutcome: Sendable {
  /// What was tested.
  package enum Subject: Sendable {
    /// A script.
    case script(ScriptResult)
    /// A claim.
    case claim(Claim, Verdict)
  }

  /// What was tested, and what came of it.
  package let subject: Subject
  /// Its name, unique within its file.
  package let name: String
  /// How long it took.
  package let seconds: Double

  /// What came of a test.
  package init(_ subject: Subject, name: String, seconds: Double) {
    self.subject = subject
    self.name = name
    self.seconds = seconds
  }

  /// Whether it passed. What could not be decided has not.
  package var passed: Bool {
    switch subject {
    case .script(let result): result.passed
    case .claim(_, let verdict): verdict.isGreen
    }
  }

  /// Whether it could not be decided within the limits: a claim, or a script that expects ratings.
  package var isUndecided: Bool {
    switch subject {
    case .script(let result): result.isUndecided
    case .claim(_, .undecided): true
    case .claim: false
    }
  }

  /// Where the file declares it.
  package var range: SourceRange {
    switch subject {
    case .script(let result): result.script.range
    case .claim(let claim, _): claim.range
    }
  }
}
