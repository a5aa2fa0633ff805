package import VignetteSource

/// What is said of tests and claims.
extension DiagnosticMessage {
  static let expectedStep = DiagnosticMessage(
    .expectedStep, "a step takes an intervention by its line or its move, or any",
    hint: "such as  > \"Tell me about it\", > empathize, > any until the end")

  /// A line of an intervention, without quotation marks.
  static let lineNeedsQuotes = DiagnosticMessage(
    .expectedStep, "a step takes a line in quotation marks, or a move", hint: "write  > \"…\"")

  /// An intervention, without the sign of a step.
  static let stepNeedsSign = DiagnosticMessage(
    .expectedExpectation, "a step of a test begins with >", hint: "write  > \"line\", or > and a move")

  static let stepFitsNothing = DiagnosticMessage(
    .stepFitsNothing, "no intervention of the case has this line or move, so the step must fail",
    hint: "write the beginning of a line as it stands in the case")

  static let expectedExpectation = DiagnosticMessage(
    .expectedExpectation, "this is neither a step nor anything a test can expect",
    hint: "write  > \"line\", Name: words, ( … ), not Name: words, or expect and a condition")

  static let expectationNeedsStep = DiagnosticMessage(
    .expectationNeedsStep, "what is said belongs under the step it follows", hint: "indent this line under its step")

  static func lateGiven(_ word: String) -> DiagnosticMessage {
    DiagnosticMessage(.lateGiven, "\"\(word):\" must stand before the steps and expectations", hint: "move it up")
  }

  static let expectedGiven = DiagnosticMessage(
    .expectedGiven, "this cannot be set before a test",
    hint: "write  trust = 45, revealed FACT, chosen MOVE, visited \"…\" or ruptured")

  static func givenOutside(_ value: Int, _ bounds: ClosedRange<Int>) -> DiagnosticMessage {
    DiagnosticMessage(
      .givenOutside, "\(value) lies outside \(bounds.lowerBound)..\(bounds.upperBound)", hint: "give a value inside")
  }

  static let givenNeedsComma = DiagnosticMessage(
    .expectedComma, "what is given on one line is separated by commas", hint: "such as  trust = 45, revealed FACT")

  static func stepByNumber(_ number: String) -> DiagnosticMessage {
    DiagnosticMessage(
      .expectedStep, "a step is never told by its number (\(number)), since the order changes",
      hint: "write the beginning of the line in quotation marks, or the move")
  }

  static let expectedComparison = DiagnosticMessage(
    .expectedComparison, "a comparison with a whole number must stand here", hint: "such as  >= 85")

  static func expectedPlace(_ kind: String) -> DiagnosticMessage {
    DiagnosticMessage(
      .expectedPlace, "the title of the \(kind) must stand here in quotation marks", hint: "write \"…\"")
  }

  static func unknownClaim(_ text: String) -> DiagnosticMessage {
    DiagnosticMessage(
      .unknownClaim, "\"\(shortened(text))\" is no claim",
      hint: "such as  every path ends, reachable \"…\", never \"…\" unless …, always …, best rating all >= 85")
  }

  /// A claim whose first word is near one that begins claims.
  static func unknownClaim(_ text: String, near word: String) -> DiagnosticMessage {
    DiagnosticMessage(
      .unknownClaim, "\"\(shortened(text))\" is no claim", hint: "did you mean \"\(word)\"?", replacement: word)
  }

  static func expectedInClaim(_ words: String, form: String) -> DiagnosticMessage {
    DiagnosticMessage(.expectedInClaim, "expected \(words) here", hint: "the form is  \(form)")
  }

  static let expectedCoverage = DiagnosticMessage(
    .expectedCoverage, "\"coverage\" takes a whole number from 0 to 100", hint: "such as coverage 100")

  /// The case of a test file is not there.
  package static func missingCase(_ name: String) -> DiagnosticMessage {
    if name.contains("\"") || name.hasSuffix(".vignette") {
      return DiagnosticMessage(
        .missingCase, "the name of a case stands here without quotation marks and ending",
        hint: "such as  tests: the-sixth-doctor")
    }
    return DiagnosticMessage(
      .missingCase, "there is no \(name).vignette in this folder", hint: "tests stand beside the case they test")
  }

  /// The case of a test file has errors.
  package static func brokenCase(_ name: String) -> DiagnosticMessage {
    DiagnosticMessage(
      .brokenCase, "\(name).vignette has errors, so these tests cannot be read", hint: "mend the case first")
  }

  /// The manual a case names is not there or cannot be used.
  package static func missingManual(_ name: String, _ why: String) -> DiagnosticMessage {
    DiagnosticMessage(
      .missingManual, "the manual \"\(name)\" cannot be used: \(why)",
      hint: "put it beside the case, or take out the line for the built-in manual")
  }
}
