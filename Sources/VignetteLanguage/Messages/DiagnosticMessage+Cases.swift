import VignetteSource

/// What is said of the parts of a case.
extension DiagnosticMessage {
  static let expectedMove = DiagnosticMessage(
    .expectedMove, "an intervention needs a move of the manual", hint: "such as  * empathize \"That sounds hard.\"")

  /// A move that was written as several words.
  static func moveInWords(meant: String) -> DiagnosticMessage {
    DiagnosticMessage(
      .unknownMove, "the words of a move are joined by hyphens", hint: "did you mean \"\(meant)\"?",
      replacement: meant)
  }

  static func signNeedsSpace(_ sign: String) -> DiagnosticMessage {
    DiagnosticMessage(
      .expectedMove, "a space must stand between \"\(sign)\" and the move",
      hint: "write \(sign) and a space before it")
  }

  static func repeatableInward(_ move: String) -> DiagnosticMessage {
    DiagnosticMessage(
      .repeatableInward, "\"\(move)\" is an inward move and cannot be on offer again and again",
      hint: "write * before it")
  }

  static func unknownLevel(_ word: String) -> DiagnosticMessage {
    .unknownName(
      "there is no level \"\(word)\"", word, known: ["introductory", "intermediate", "advanced"], code: .unknownLevel)
  }

  static func unknownOutcome(_ word: String) -> DiagnosticMessage {
    .unknownName(
      word.isEmpty ? "\"outcome:\" needs a word" : "there is no outcome \"\(word)\"", word,
      known: ["good", "mixed", "poor"], code: .unknownOutcome)
  }

  static let missingOutcome = DiagnosticMessage(
    .missingOutcome, "an ending needs an outcome", hint: "add  outcome: good, mixed or poor  under it")

  static func badLanguage(_ text: String) -> DiagnosticMessage {
    DiagnosticMessage(.badLanguage, "\"\(text)\" is no language tag", hint: "write en, de or pt-BR, for example")
  }

  static let requiredNeedsItems = DiagnosticMessage(
    .requiredNeedsItems, "safety tasks stand in a list under \"required:\"",
    hint: "write  - assess-suicide-risk before \"A title\": reason")

  static let expectedRequirement = DiagnosticMessage(
    .expectedRequirement, "a safety task is a move, \"before\" and a deadline",
    hint: "write  - assess-suicide-risk before \"A title\": reason")

  static let expectedReason = DiagnosticMessage(
    .expectedReason, "behind the deadline stands a colon and the reason", hint: "write  : reason")

  static func expectedStart(_ name: String) -> DiagnosticMessage {
    DiagnosticMessage(.expectedStart, "\"\(name)\" needs the value it starts with", hint: "such as \(name) 40")
  }

  static func startOutside(_ value: Int, _ bounds: ClosedRange<Int>) -> DiagnosticMessage {
    DiagnosticMessage(
      .startOutside, "the start \(value) lies outside \(bounds.lowerBound)..\(bounds.upperBound)",
      hint: "change it, or give a range with in LOW..HIGH")
  }

  static let expectedBounds = DiagnosticMessage(
    .expectedBounds, "a range is \"in\" and two whole numbers with two dots between", hint: "such as in 0..10")

  static let emptyBounds = DiagnosticMessage(.expectedBounds, "the first number must be less than the second")

  static let expectedBetterEnd = DiagnosticMessage(
    .expectedBetterEnd, "expected \"higher is better\" or \"lower is better\"", hint: "write one of them")

  static func missingLabel(_ name: String) -> DiagnosticMessage {
    DiagnosticMessage(
      .missingLabel, "the manual does not define \"\(name)\", so it needs a label",
      hint: "such as  \(name) 40 \"In words\" higher is better")
  }

  /// A dynamic without a label whose name is near one of the manual's.
  static func missingLabel(_ name: String, near meant: String) -> DiagnosticMessage {
    DiagnosticMessage(
      .missingLabel, "the manual does not define \"\(name)\", so it needs a label",
      hint: "did you mean \"\(meant)\"?", replacement: meant)
  }

  static func missingBetterEnd(_ name: String) -> DiagnosticMessage {
    DiagnosticMessage(
      .missingBetterEnd, "the manual does not define \"\(name)\", so it must be said which end is better",
      hint: "add  higher is better  or  lower is better")
  }

  static func labelFromManual(_ name: String) -> DiagnosticMessage {
    DiagnosticMessage(
      .labelFromManual, "\"\(name)\" takes its label and better end from the manual, not from here",
      hint: "take this out, or choose another name")
  }

  static let countWithLabel = DiagnosticMessage(
    .countWithLabel, "a count is never shown and has no label", hint: "take it out, or declare it under dynamics:")

  static func declaredDerived(_ name: String) -> DiagnosticMessage {
    DiagnosticMessage(
      .declaredDerived, "the manual works out \"\(name)\" from other dynamics; it is not declared",
      hint: "declare those it is the mean of, and it can be used")
  }

  static let expectedReaction = DiagnosticMessage(
    .expectedReaction, "a reaction begins with \"on\" and a move", hint: "such as  on premature-reassurance")

  static func duplicateReaction(_ move: String) -> DiagnosticMessage {
    DiagnosticMessage(.duplicateName, "there is a reaction to \"\(move)\" already", hint: "put both into one")
  }

  static let expectedAnswer = DiagnosticMessage(
    .expectedAnswer, "a formulation needs the right patterns under it", hint: "write  answer: PATTERN, PATTERN")

  static func tooManyOffers(_ limit: Int) -> DiagnosticMessage {
    DiagnosticMessage(
      .tooManyOffers, "this scene has more than \(limit) interventions", hint: "split it into several scenes")
  }

  static func tooManyDynamics(_ limit: Int) -> DiagnosticMessage {
    DiagnosticMessage(.tooManyDynamics, "a case has at most \(limit) dynamics and counts", hint: "leave some out")
  }
}
