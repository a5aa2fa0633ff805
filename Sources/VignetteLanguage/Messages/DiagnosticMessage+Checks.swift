import VignetteEngine
import VignetteSource

/// What is said of cases that can be played, but surely are not as meant.
extension DiagnosticMessage {
  static func unvisitedScene(_ title: String) -> DiagnosticMessage {
    DiagnosticMessage(
      .unvisitedScene, "nothing leads to the scene \"\(title)\"", hint: "lead to it with ->, or take it out")
  }

  static func sceneLedToInVain(_ title: String) -> DiagnosticMessage {
    DiagnosticMessage(
      .unvisitedScene, "only scenes that nobody goes to lead to the scene \"\(title)\"",
      hint: "lead to it with -> from a scene that is visited, or take it out")
  }

  static func unreachedEnding(_ title: String) -> DiagnosticMessage {
    DiagnosticMessage(
      .unreachedEnding, "nothing leads to the ending \"\(title)\"", hint: "lead to it with ->, or take it out")
  }

  static func visitWithoutScene(_ title: String) -> DiagnosticMessage {
    DiagnosticMessage(
      .visitWithoutScene, "no scene belongs to the visit \"\(title)\"", hint: "put a scene under it, or take it out")
  }

  static func sceneWithoutOffer(_ title: String) -> DiagnosticMessage {
    DiagnosticMessage(
      .sceneWithoutOffer, "the scene \"\(title)\" offers nothing to say and may lead nowhere: a dead end",
      hint: "give it an intervention, an \"otherwise\", or an arrow")
  }

  static func sameLineTwice(_ line: String) -> DiagnosticMessage {
    DiagnosticMessage(
      .sameLineTwice, "two interventions of this scene have the line \"\(shortened(line))\"",
      hint: "a trainee cannot tell them apart: word one differently")
  }

  static func unansweredSuicideQuestion(_ move: String) -> DiagnosticMessage {
    DiagnosticMessage(
      .unansweredSuicideQuestion,
      "typed words may ask about suicide at any moment, and then the manual's answer stands for this patient's",
      hint: "write the patient's own answer under reactions:, on \(move)")
  }

  static let turnsWithoutOtherwise = DiagnosticMessage(
    .turnsWithoutOtherwise, "\"turns:\" does nothing in a scene without \"otherwise\"",
    hint: "add otherwise, or take it out")

  static let unreachedOtherwise = DiagnosticMessage(
    .unreachedOtherwise, "this \"otherwise\" never runs, since something to say is always on offer",
    hint: "say how long the patient stays, with turns: N under the scene, or take \"otherwise\" out")

  static let otherwiseBehindLead = DiagnosticMessage(
    .unreachedOtherwise, "this \"otherwise\" never runs, since the scene always leads on before",
    hint: "take it out, or take the arrow out")

  static func goingRound(_ titles: [String]) -> DiagnosticMessage {
    DiagnosticMessage(
      .goingRound,
      "from here scenes lead to one another and never offer anything: \(titles.joined(separator: " -> "))",
      hint: "take an arrow out and put an intervention there, or lead to an ending")
  }

  static func chainTooLong(_ limit: Int) -> DiagnosticMessage {
    DiagnosticMessage(
      .chainTooLong, "more than \(limit) scenes lead to one another from here without an offer",
      hint: "put an intervention on the way")
  }

  static func silentCharacter(_ name: String) -> DiagnosticMessage {
    DiagnosticMessage(.silentCharacter, "\(name) never speaks", hint: "give them a line, or take them out")
  }

  /// Speech that begins in parentheses: a manner in the wrong place, or something that is seen before it.
  static func spokenManner(_ name: String, _ words: String) -> DiagnosticMessage {
    let isSentence = words.first?.isUppercase == true
    return DiagnosticMessage(
      .spokenDirection, "this speech begins with a stage direction",
      hint: isSentence
        ? "give it a line of its own before: (\(DiagnosticMessage.shortened(words)))"
        : "write \(name) (\(DiagnosticMessage.shortened(words))): …")
  }

  /// Speech in which a parenthesis is left open.
  static let openParenthesis = DiagnosticMessage(
    .spokenDirection,
    "a parenthesis in this speech is not closed, so that what is done cannot be told from what is said",
    hint: "add \")\"")

  static func unrevealedFact(_ name: String) -> DiagnosticMessage {
    DiagnosticMessage(
      .unrevealedFact, "nothing reveals the fact \"\(name)\"", hint: "add  reveal \(name)  where it comes to light")
  }

  static func unreadDynamic(_ name: String, isCount: Bool) -> DiagnosticMessage {
    DiagnosticMessage(
      isCount ? .unreadCount : .unreadDynamic,
      "nothing depends on the \(isCount ? "count" : "dynamic") \"\(name)\": it changes nothing in the case",
      hint: "ask for it in a condition, or take it out")
  }

  static func harmfulGoodMove(_ move: String) -> DiagnosticMessage {
    DiagnosticMessage(
      .againstSense, "\"\(move)\" earns points by the manual, but here it does nothing but harm",
      hint: "say what it is worth here: credit none, or fault PRINCIPLE N \"why\"")
  }

  static func helpfulPoorMove(_ move: String) -> DiagnosticMessage {
    DiagnosticMessage(
      .againstSense, "\"\(move)\" costs points by the manual, but here it does nothing but good",
      hint: "say what it is worth here: credit PRINCIPLE N \"why\", or credit none")
  }

  static func silentBlock(_ move: String, _ sense: MoveSense) -> DiagnosticMessage {
    DiagnosticMessage(
      .silentBlock,
      "in this block \"\(move)\" \(sense == .poor ? "costs" : "earns") nothing, since another block says what it is worth",
      hint: "say it here too: credit none, or \(sense == .poor ? "fault" : "credit") PRINCIPLE N \"why\"")
  }

  static func silentElse(_ move: String, _ sense: MoveSense) -> DiagnosticMessage {
    DiagnosticMessage(
      .silentBlock,
      "where no block of this \"if\" holds, \"\(move)\" \(sense == .poor ? "costs" : "earns") nothing either",
      hint: "add else, with credit none, or \(sense == .poor ? "fault" : "credit") PRINCIPLE N \"why\"")
  }

  static func requiredNeverOffered(_ move: String) -> DiagnosticMessage {
    DiagnosticMessage(
      .requiredNeverOffered, "\"\(move)\" is required, but no intervention offers it",
      hint: "add an intervention with it")
  }

  static func unservedFocus(_ principle: String) -> DiagnosticMessage {
    DiagnosticMessage(
      .unservedFocus, "\"\(principle)\" is in focus, but no intervention earns anything on it",
      hint: "add an intervention that serves it, or take it out of focus")
  }

  /// A condition that cannot hold in any play; why, where that can be said.
  static func neverHolds(_ why: String?) -> DiagnosticMessage {
    DiagnosticMessage(
      .neverHolds, "this condition can never hold here" + (why.map { ": \($0)" } ?? ""),
      hint: why == nil ? "check the names and numbers in it" : "change it, or take it out")
  }

  /// A condition that holds in every play; why, where that can be said.
  static func alwaysHolds(_ why: String?) -> DiagnosticMessage {
    DiagnosticMessage(
      .alwaysHolds, "this condition always holds here" + (why.map { ": \($0)" } ?? ""),
      hint: "\(why == nil ? "check the names and numbers in it" : "change it"), or take it out")
  }
}
