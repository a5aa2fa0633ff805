import VignetteSource

/// What is said of plays that go wrong, of dynamics, of safety and of what can be earned.
extension DiagnosticMessage {
  static func deadEnd(_ scene: String) -> DiagnosticMessage {
    DiagnosticMessage(
      .deadEnd, "a play stops in \"\(scene)\" with nothing left to say: a dead end",
      hint: "add an \"otherwise\" that leads on, or an intervention with + that stays on offer")
  }

  static func roundWithoutOffer(_ scene: String) -> DiagnosticMessage {
    DiagnosticMessage(
      .roundWithoutOffer, "a play goes round scenes without ever offering anything, from \"\(scene)\" on",
      hint: "put an intervention on the way, or lead to an ending")
  }

  /// A scene in which all that is on offer is counted against the trainee; how many lines that are, and how many turns the
  /// scene has.
  static func forcedFault(_ scene: String, lines: Int, turns: Int?) -> DiagnosticMessage {
    let what = lines == 1 ? "the only line on offer counts" : "all \(lines) lines on offer count"
    let way = turns == nil ? "add an \"otherwise\" with turns: that comes before" : "lower its turns:"
    return DiagnosticMessage(
      .forcedFault,
      "in \"\(scene)\" somebody who has done nothing wrong is left without a choice: \(what) against them",
      hint: "offer another line there, or \(way)")
  }

  static func trap(_ scene: String) -> DiagnosticMessage {
    DiagnosticMessage(
      .trap, "from here on in \"\(scene)\" no ending can be reached any more",
      hint: "give this play a way to an ending, even a poor one")
  }

  static func runsOut(turns: Int) -> DiagnosticMessage {
    DiagnosticMessage(
      .runsOut, "a play runs out of turns when the nearest ending is still \(turns) turns away",
      hint: "raise turns:, let patience end sooner with turns: under scenes, or write out of time")
  }

  /// The turns of a case, and how many the shortest way to something needs.
  static func tooFewTurns(_ turns: Int, needed: Int, to what: String?) -> DiagnosticMessage {
    DiagnosticMessage(
      .tooFewTurns,
      "\(turns) turns are too few: the shortest way to \(what ?? "something that stands in the case") takes \(needed)",
      hint: "raise turns: to \(needed) or more, or shorten the way")
  }

  static func unmovedDynamic(_ dynamic: String, _ value: Int) -> DiagnosticMessage {
    DiagnosticMessage(
      .unmovedDynamic, "\(dynamic) is \(value) in every play: nothing on offer moves it",
      hint: "move it somewhere, or take it out")
  }

  static func stuckDynamic(_ dynamic: String, _ limit: Int) -> DiagnosticMessage {
    DiagnosticMessage(
      .stuckDynamic, "once \(dynamic) has come to \(limit), no play brings it back",
      hint: "if that is not meant, let something move it the other way")
  }

  /// A comparison within a condition that comes out the same wherever it is asked.
  static func uncrossedThreshold(
    _ dynamic: String, _ comparison: String, _ range: String, holds: Bool
  ) -> DiagnosticMessage {
    DiagnosticMessage(
      .uncrossedThreshold,
      "\"\(comparison)\" \(holds ? "always" : "never") holds here: \(dynamic) is \(range) whenever it is asked",
      hint: "move the threshold into that range, or take it out")
  }

  /// Another part of a condition that comes out the same wherever it is asked.
  static func needlessPart(_ part: String, holds: Bool) -> DiagnosticMessage {
    DiagnosticMessage(
      .needlessPart, "\"\(part)\" \(holds ? "always" : "never") holds whenever it is asked here, and decides nothing",
      hint: "take it out, or ask for something else")
  }

  static func clampedEffect(_ dynamic: String, _ range: String) -> DiagnosticMessage {
    DiagnosticMessage(
      .clampedEffect, "this never changes \(dynamic): wherever it runs, \(dynamic) is already there or at its limit",
      hint: "\(dynamic) is \(range) in all plays: start it elsewhere, or take this out")
  }

  static func safetyNotOffered(_ move: String) -> DiagnosticMessage {
    DiagnosticMessage(
      .safetyNotOffered, "some plays are never offered \(move) before it falls due, and fail for it",
      hint: "offer it on every way to the deadline")
  }

  static func focusOutOfReach(_ principle: String, _ rating: Int, _ band: String) -> DiagnosticMessage {
    DiagnosticMessage(
      .focusOutOfReach,
      "no play without a safety failure rates \(principle) above \(rating): \(band) is out of reach",
      hint: "offer more that earns it, or take it out of the focus")
  }

  static func focusNotTogether(_ rating: Int, _ band: String) -> DiagnosticMessage {
    DiagnosticMessage(
      .focusNotTogether,
      "no single play without a safety failure brings every principle in focus to \(band): at best all reach \(rating)",
      hint: "let lines that earn different principles be taken in one play")
  }

  static func ruptureWithoutRepair(_ scene: String, _ ending: String, _ outcome: String) -> DiagnosticMessage {
    DiagnosticMessage(
      .ruptureWithoutRepair,
      "a rupture stands open in \"\(scene)\" that nothing on offer repairs from here on, and it can still end in "
        + "\"\(ending)\" (\(outcome))",
      hint: "offer a repair, or lead elsewhere if ruptured")
  }

  static let shutsGoodEnding =
    DiagnosticMessage(
      .shutsGoodEnding,
      "said as in the play below, this line earns as much as any other, and leaves no way to a good ending",
      hint: "if it is right and comes too early, let its note say so; or leave a way open")

  static func alwaysBest(_ line: String) -> DiagnosticMessage {
    DiagnosticMessage(
      .alwaysBest, "wherever it is on offer, this line is better in everything than all that is lost by taking it",
      hint: "is there a moment when it would be too early, or too much?")
  }

  static func neverBest(_ line: String) -> DiagnosticMessage {
    DiagnosticMessage(
      .neverBest, "wherever it is on offer, another line that takes its place is better in everything",
      hint: "if it is meant to be tempting and wrong, all is well")
  }

  static func winsWithoutListening(_ strategy: String, _ ending: String) -> DiagnosticMessage {
    DiagnosticMessage(
      .winsWithoutListening, "\(strategy) comes to \"\(ending)\" without listening to the patient",
      hint: "let a line or an arrow on that way depend on what only listening brings, with when: or if")
  }
}
