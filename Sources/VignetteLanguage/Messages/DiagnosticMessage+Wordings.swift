package import VignetteSource

/// What is said of wordings in a case that is meant for typed words.
extension DiagnosticMessage {
  /// An intervention has fewer than three wordings.
  package static func fewWordings(_ count: Int) -> DiagnosticMessage {
    DiagnosticMessage(
      .fewWordings, "it has \(count == 1 ? "one wording" : "\(count) wordings"), and trainees will type others",
      hint: "add also: \"…\" until there are three, in different voices")
  }

  /// Two interventions that are on offer together are hard to tell apart.
  package static func alikeInterventions(_ other: String, both sentence: String) -> DiagnosticMessage {
    DiagnosticMessage(
      .alikeInterventions, "typed words can hardly tell it from \"\(other)\": both claim \"\(sentence)\"",
      hint: "word one of them otherwise, or make them one")
  }

  /// A wording is nearer to another intervention on offer.
  package static func nearerWording(_ wording: String, than other: String) -> DiagnosticMessage {
    DiagnosticMessage(
      .nearerWording, "its wording \"\(wording)\" is nearer to \"\(other)\" than to the rest of its own",
      hint: "word it otherwise, or move it there")
  }
}
