import VignetteSource

/// What is said of the lines of a body.
extension DiagnosticMessage {
  static let bareProse = DiagnosticMessage(
    .bareProse, "this line is neither speech, nor a stage direction, nor a word of the language",
    hint: "put what can be seen or heard in parentheses: ( … )")

  /// A line that begins with somebody's name and goes on without a colon.
  static func speechOrDirection(_ name: String) -> DiagnosticMessage {
    DiagnosticMessage(
      .bareProse, "this line is neither speech, nor a stage direction, nor a word of the language",
      hint: "write \(name): … for what is said, ( … ) for what can be seen or heard")
  }

  static func foreignWord(_ word: String, meant: String) -> DiagnosticMessage {
    DiagnosticMessage(.unknownBodyWord, "\"\(word)\" is no word of the language", hint: "write  \(meant)")
  }

  /// A move with quoted words, without the sign before it.
  static func missingSign(_ move: String) -> DiagnosticMessage {
    DiagnosticMessage(
      .misplacedIntervention, "an intervention begins with * or +",
      hint: "write * before \(move), or + if it stays on offer")
  }

  static func unknownBodyWord(_ word: String) -> DiagnosticMessage {
    let known = [
      "if", "else", "vary", "reveal", "rupture", "repair", "chart", "credit", "fault", "critical", "note",
      "otherwise", "turns", "also", "when", "outcome",
    ]
    return .unknownName("\"\(word)\" is no word of the language", word, known: known, code: .unknownBodyWord)
  }

  static let unclosedStageDirection = DiagnosticMessage(
    .unclosedStageDirection, "a line that begins with \"(\" must end with \")\"",
    hint: "close it, or begin the line with \\ if it is narration")

  static let misplacedIntervention = DiagnosticMessage(
    .misplacedIntervention, "interventions stand directly under a scene only",
    hint: "indent it like the other interventions of its scene")

  /// An intervention without the indentation that makes it belong to its scene.
  static let marginIntervention = DiagnosticMessage(
    .misplacedIntervention, "this intervention stands at the margin, and so belongs to no scene",
    hint: "indent it, and what belongs to it, under its scene")

  static func misplacedWord(_ word: String, belongs place: String) -> DiagnosticMessage {
    DiagnosticMessage(
      .misplacedWord, "\"\(word)\" cannot stand here: it stands \(place)", hint: "move it there, or take it out")
  }

  static func notHere(_ what: String, in place: String) -> DiagnosticMessage {
    DiagnosticMessage(
      .notHere, "\(place) cannot hold \"\(what)\"",
      hint: what == "speech" ? "write what can be seen or heard: ( … )" : "take it out")
  }

  static func leadsToVisit(_ title: String) -> DiagnosticMessage {
    DiagnosticMessage(
      .leadsToVisit, "\"\(title)\" is a visit; an arrow leads to a scene or an ending",
      hint: "lead to the visit's first scene")
  }

  static let elseWithoutIf = DiagnosticMessage(
    .elseWithoutIf, "this \"else\" follows no \"if\"", hint: "put it right behind the \"if\", indented like it")

  static let elseAfterElse = DiagnosticMessage(
    .elseAfterElse, "nothing can follow the \"else\" of an \"if\"", hint: "write \"else if\" before \"else\"")

  static let elseWithText = DiagnosticMessage(
    .elseWithText, "\"else\" stands alone, or with \"if\" and a condition",
    hint: "put what belongs to it on the lines under it")

  static func tooManyBlocks(_ limit: Int) -> DiagnosticMessage {
    DiagnosticMessage(
      .tooManyBlocks, "this \"if\" has more than \(limit) blocks with its \"else\"s", hint: "split it into several")
  }

  static let varyNeedsItems = DiagnosticMessage(
    .varyNeedsItems, "\"vary\" needs two items or more under it", hint: "each begins with a dash")

  static let varyNeedsGeneralItem = DiagnosticMessage(
    .varyNeedsGeneralItem,
    "every item of this \"vary\" is about something; nothing is said where none of it is mentioned",
    hint: "add an item without about:, for whatever else is said")

  static func coveredTopic(_ topic: String) -> DiagnosticMessage {
    DiagnosticMessage(
      .coveredTopic, "\"\(topic)\" is never asked for: an earlier item is said where it is mentioned",
      hint: "put this item first, or take the words out")
  }

  static let varyItemWords = DiagnosticMessage(
    .varyItemWords, "an item of \"vary\" holds speech and stage directions only",
    hint: "write Name: … or ( … )")

  static func unknownRupture(_ word: String) -> DiagnosticMessage {
    .unknownName(
      word.isEmpty ? "\"rupture\" needs its kind" : "there is no rupture \"\(word)\"", word,
      known: ["withdrawal", "confrontation"], code: .unknownRupture)
  }

  static let creditPoints = DiagnosticMessage(
    .creditPoints, "the points must be a whole number from 1 to 9", hint: "write, say, credit alliance 2 \"why\"")

  static let expectedEffect = DiagnosticMessage(
    .expectedEffect, "an effect is a name, a sign and a whole number", hint: "such as trust +6, or trust = 50")

  static let wholeNumber = DiagnosticMessage(
    .expectedEffect, "an effect is a name, a sign and a whole number, and nothing else",
    hint: "such as trust +6, or trust = 50")

  static let nearlyArrow = DiagnosticMessage(
    .expectedArrow, "this is no arrow", hint: "write ->", replacement: "->")

  static func valueOutside(_ value: Int, _ bounds: ClosedRange<Int>) -> DiagnosticMessage {
    DiagnosticMessage(
      .valueOutside, "\(value) lies outside \(bounds.lowerBound)..\(bounds.upperBound), which this can never be",
      hint: "give a value inside")
  }

  static let expectedComma = DiagnosticMessage(
    .expectedComma, "effects on one line are separated by commas", hint: "such as trust +6, shame -4")

  static func countsByItself(_ name: String) -> DiagnosticMessage {
    DiagnosticMessage(
      .countsByItself, "\"\(name)\" counts by itself and cannot be changed", hint: "declare a count of your own")
  }

  static let unclosedBrace = DiagnosticMessage(
    .unclosedBrace, "this brace is not closed", hint: "write {name}, or {{ for the sign itself")

  static let strayBrace = DiagnosticMessage(
    .strayBrace, "this brace closes nothing", hint: "write }} for the sign itself")

  static func notShown(_ name: String) -> DiagnosticMessage {
    DiagnosticMessage(
      .notShown, "\"{\(name)}\" shows nothing: braces show the value of a dynamic or a derived name",
      hint: "write {{ and }} for the signs themselves")
  }

  static let afterLead = DiagnosticMessage(
    .afterLead, "nothing from here on in this block can run, since an arrow before it leads away",
    hint: "move it before the arrow, or take it out")

  static let lateTurns = DiagnosticMessage(
    .lateTurns, "\"turns:\" must be the first line under the scene", hint: "move it up, and write it once")

  /// An arrow of a scene that stands behind an intervention.
  static let lateArrow = leavesAtOnce(.lateBodyLine)

  /// An arrow of a scene that stands before its interventions.
  static let earlyArrow = leavesAtOnce(.afterLead)

  private static func leavesAtOnce(_ code: DiagnosticCode) -> DiagnosticMessage {
    DiagnosticMessage(
      code, "this belongs to the scene itself: the scene is left on entering it, and its lines are never offered",
      hint: "to leave when nothing is left to say, put the arrow under \"otherwise\"; or indent it under a line")
  }

  static let lateBodyLine = DiagnosticMessage(
    .lateBodyLine, "this line belongs to the scene and runs on entering it, though it stands behind an intervention",
    hint: "indent it under the intervention, or move it up")
}
