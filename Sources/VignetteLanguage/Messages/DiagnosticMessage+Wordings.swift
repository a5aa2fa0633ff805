package import VignetteSource

/// What is said of wordings in a case that is meant for typed words.
extension DiagnosticMessage {
  /// An intervention has fewer than three wordings.
  package static func fewWordings(_ count: Int) -> DiagnosticMessage {
    DiagnosticMessage(
      .fewWordings, "it has \(count == 1 ? "one wording" : "\(count) wordings"), and trainees will type others",
      hint: "add also: \"…\" until there are three, in different voices")
  }

  /// Several interventions have fewer than three wordings; where they stand.
  package static func fewWordings(lines: [Int]) -> DiagnosticMessage {
    DiagnosticMessage(
      .fewWordings,
      "\(lines.count) interventions have fewer than three wordings, and trainees will type others: lines "
        + lines.map(String.init).joined(separator: ", "),
      hint: "add also: \"…\" until each has three, in different voices")
  }

  /// Two interventions that are on offer together are hard to tell apart.
  package static func alikeInterventions(_ other: String, both sentence: String) -> DiagnosticMessage {
    DiagnosticMessage(
      .alikeInterventions, "typed words can hardly tell it from \"\(other)\": both claim \"\(sentence)\"",
      hint: "word one of them otherwise, or make them one")
  }

  /// Words like a wording would be understood as another intervention on offer; how likely either is found.
  package static func nearerWording(
    _ other: String, isSure: Bool, percent: Int, ownPercent: Int
  ) -> DiagnosticMessage {
    let taken = isSure ? "taken for \"\(other)\"" : "asked about, \"\(other)\" first"
    return DiagnosticMessage(
      .nearerWording, "words like these would be \(taken) (\(percent) %, its own \(ownPercent) %)",
      hint: "word it otherwise, or move it there")
  }
}
