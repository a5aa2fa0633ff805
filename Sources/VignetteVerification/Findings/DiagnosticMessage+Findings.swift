import VignetteSource

/// What is said of what playing every path finds.
extension DiagnosticMessage {
  static let onlyTyped = DiagnosticMessage(
    .onlyTyped, "nothing on offer leads here; only words typed off the menu do",
    hint: "if it is meant for these, all is well")

  static func sceneNeverEntered(_ title: String) -> DiagnosticMessage {
    DiagnosticMessage(
      .sceneNeverEntered, "no play enters the scene \"\(title)\"",
      hint: "see what stands before each arrow to it, and loosen it")
  }

  static func visitNeverEntered(_ title: String) -> DiagnosticMessage {
    DiagnosticMessage(
      .visitNeverEntered, "no play comes to the visit \"\(title)\"", hint: "lead to one of its scenes, or take it out"
    )
  }

  static func endingNeverReached(_ title: String) -> DiagnosticMessage {
    DiagnosticMessage(
      .endingNeverReached, "no play reaches the ending \"\(title)\"",
      hint: "see what stands before each arrow to it, and loosen it")
  }

  static func neverOffered(_ line: String, _ ranges: [String]) -> DiagnosticMessage {
    DiagnosticMessage(
      .neverOffered, "no play offers \"\(shortened(line))\"" + told(ranges),
      hint: "loosen its when:, or let more plays come to where it holds")
  }

  static func alwaysOffered(_ line: String) -> DiagnosticMessage {
    DiagnosticMessage(
      .alwaysOffered, "this \"when:\" holds in every play whenever it is asked", hint: "take it out, or ask for more")
  }

  static func otherwiseNeverRuns(_ title: String) -> DiagnosticMessage {
    DiagnosticMessage(
      .otherwiseNeverRuns, "no play comes to the \"otherwise\" of \"\(title)\"",
      hint: "take it out, or give the scene turns:")
  }

  static func ruleNeverFires(_ ranges: [String]) -> DiagnosticMessage {
    DiagnosticMessage(
      .ruleNeverFires, "no play makes this \"whenever\" hold" + told(ranges), hint: "loosen it, or take it out")
  }

  static func reactionNeverHeard(_ move: String) -> DiagnosticMessage {
    DiagnosticMessage(
      .reactionNeverHeard,
      "no play hears this reaction: nothing on offer is \(move), and what is not spoken cannot be typed",
      hint: "offer the move somewhere, or take the reaction out")
  }

  static func factNeverFound(_ fact: String) -> DiagnosticMessage {
    DiagnosticMessage(
      .factNeverFound, "no play brings \"\(fact)\" to light", hint: "see what stands before each reveal of it")
  }

  static func blockNeverRuns(isElse: Bool, _ ranges: [String]) -> DiagnosticMessage {
    DiagnosticMessage(
      .blockNeverRuns,
      isElse
        ? "no play comes to this \"else\": one of the conditions before it always holds"
        : "no play runs this block" + told(ranges),
      hint: "loosen the condition, or take the block out")
  }

  static func neverPassedBy(_ ranges: [String]) -> DiagnosticMessage {
    DiagnosticMessage(
      .neverPassedBy, "one block of this \"if\" runs in every play that comes here" + told(ranges),
      hint: "take the \"if\" out, or ask for more")
  }

  private static func told(_ ranges: [String]) -> String {
    ranges.isEmpty ? "" : " (\(ranges.joined(separator: ", ")))"
  }

  /// The beginning of a line, long enough to find it by.
  private static func shortened(_ line: String) -> String {
    line.count <= 60 ? line : line.prefix(57).trimmingSuffix + "..."
  }
}

extension Substring {
  /// Without spaces at its end.
  fileprivate var trimmingSuffix: Substring {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
