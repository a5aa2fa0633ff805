import VignetteSource

/// What is said of conditions.
extension DiagnosticMessage {
  static func expectedOperator(found: String) -> DiagnosticMessage {
    DiagnosticMessage(
      .expectedOperator,
      "expected \"and\", \"or\", a comparison or the end of the line, but found \"\(shortened(found))\"",
      hint: operatorHint(found))
  }

  static func expectedTerm(found: String) -> DiagnosticMessage {
    DiagnosticMessage(
      .expectedTerm,
      "expected a name, a number, \"visited\", \"revealed\", \"chosen\" or \"ruptured\", but found \"\(found)\"",
      hint: "such as trust >= 40")
  }

  /// A name that is no number, but that can be asked for.
  static func askedByName(_ name: String, isA kind: String, ask: String) -> DiagnosticMessage {
    DiagnosticMessage(.unknownDynamic, "\"\(name)\" is a \(kind), and no dynamic or count", hint: "write  \(ask)")
  }

  /// A comparison in signs of other languages, or in words.
  static func foreignComparison(_ sign: String, meant: String) -> DiagnosticMessage {
    DiagnosticMessage(
      .expectedOperator, "\"\(sign)\" is no comparison here", hint: "write \(meant)", replacement: meant)
  }

  /// What is meant by signs of other languages.
  private static func operatorHint(_ found: String) -> String {
    let signs: KeyValuePairs = [
      "<": "write two comparisons, joined by and", ">": "write two comparisons, joined by and",
      "=": "write two comparisons, joined by and", "&": "write and", "|": "write or", "/": "there is no division",
      "%": "take out %", ":": "take out the colon",
      ",": "join with and, or or", "then": "write the lines under it, indented", "{": "indent the lines under it",
    ]
    return signs.first { found.hasPrefix($0.key) }?.value ?? "such as trust >= 40 and not ruptured"
  }

  static let conditionEndsEarly = DiagnosticMessage(
    .conditionEndsEarly, "the condition ends where something should follow",
    hint: "a name, a number, \"visited\", \"revealed\", \"chosen\" or \"ruptured\"")

  static let nothingToCompare = DiagnosticMessage(
    .conditionEndsEarly, "nothing stands behind this comparison", hint: "add a number or a name")

  static func notACondition(_ text: String) -> DiagnosticMessage {
    DiagnosticMessage(
      .notACondition, "\"\(text)\" is a number, where something should hold or not",
      hint: "compare it, as in \"\(text) >= 40\"")
  }

  static func notAQuantity(_ text: String) -> DiagnosticMessage {
    DiagnosticMessage(
      .notAQuantity, "\"\(text)\" holds or does not; it is no number and cannot be compared",
      hint: "write it alone, or with \"not\" before it")
  }

  static let comparesTitle = DiagnosticMessage(
    .comparesTitle, "a title or line cannot be compared",
    hint: "ask visited \"…\" of a scene or visit, or chosen \"…\" of a line")

  static func operatorNeedsSpaces(_ sign: String) -> DiagnosticMessage {
    DiagnosticMessage(
      .operatorNeedsSpaces, "\"\(sign)\" needs a space before it and behind it", hint: "such as trust >= 40")
  }

  /// Both readings of a condition that joins its parts in two ways.
  static func mixedAndOr(
    _ operands: [String], first: String, then: String, goesOn: Bool
  ) -> DiagnosticMessage {
    let rest = goesOn ? " …" : ""
    let before = operands.dropLast().joined(separator: " \(first) ")
    let last = operands.last ?? ""
    let start = operands.dropLast(2).joined(separator: " \(first) ")
    let middle = operands.dropLast().last ?? ""
    return DiagnosticMessage(
      .mixedAndOr, "\"and\" and \"or\" in one condition need parentheses",
      hint: "write \"(\(before)) \(then) \(last)\(rest)\" or \"\(start) \(first) (\(middle) \(then) \(last)\(rest))\""
    )
  }

  static let unclosedParenthesis = DiagnosticMessage(
    .unclosedParenthesis, "this parenthesis is not closed", hint: "add \")\"")

  static func conditionTooDeep(_ limit: Int) -> DiagnosticMessage {
    DiagnosticMessage(
      .conditionTooDeep, "parentheses and \"not\" stand more than \(limit) deep here", hint: "make it simpler")
  }

  static func conditionTooLong(_ limit: Int) -> DiagnosticMessage {
    DiagnosticMessage(
      .conditionTooLong, "this condition has more than \(limit) parts", hint: "split it, or count with counts:")
  }

  static func numberTooLarge(_ limit: Int) -> DiagnosticMessage {
    DiagnosticMessage(.numberTooLarge, "this number is too large", hint: "numbers go up to \(limit)")
  }

  static func expectedTitle(after word: String, kind: String) -> DiagnosticMessage {
    DiagnosticMessage(
      .expectedTitle, "\"\(word)\" needs the title of a \(kind)", hint: "write it in quotation marks")
  }

  static func titleNeedsQuotes(after word: String) -> DiagnosticMessage {
    DiagnosticMessage(
      .titleNeedsQuotes, "the title behind \"\(word)\" must stand in quotation marks",
      hint: "write \(word) \"…\"")
  }

  static func visitedEnding(_ title: String) -> DiagnosticMessage {
    DiagnosticMessage(
      .visitedEnding, "\"\(title)\" is an ending; nothing can be asked after it", hint: "name a scene or a visit")
  }

  static let unclosedQuote = DiagnosticMessage(
    .unclosedQuote, "this quotation mark is not closed", hint: "add \"")
}
