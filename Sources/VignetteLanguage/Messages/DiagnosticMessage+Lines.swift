import VignetteSource

/// What is said of lines and of what stands in them.
extension DiagnosticMessage {
  static let unexpectedLines = DiagnosticMessage(
    .unexpectedLines, "nothing can stand under the line above",
    hint: "indent it like that line; if it goes on with it, end that line with \\")

  static func unknownKey(_ word: String, known: [String]) -> DiagnosticMessage {
    .unknownName(
      "\"\(word)\" begins nothing here", word, known: known, code: .unknownKey,
      otherwise: "take it out, or begin a remark with //")
  }

  static let unknownMarginLine = DiagnosticMessage(
    .unknownMarginLine, "this line stands at the margin, but begins no block",
    hint: "indent it under the block it belongs to, or begin a remark with //")

  static func missingColon(_ word: String) -> DiagnosticMessage {
    DiagnosticMessage(
      .missingColon, "\"\(word)\" needs a colon behind it", hint: "write \(word):", replacement: "\(word):")
  }

  static func needlessColon(_ word: String) -> DiagnosticMessage {
    DiagnosticMessage(
      .needlessColon, "\"\(word)\" stands without a colon", hint: "take out the colon")
  }

  static func noColon(behind what: String) -> DiagnosticMessage {
    DiagnosticMessage(.needlessColon, "no colon stands behind \(what)", hint: "take out the colon")
  }

  static func duplicateBlock(_ word: String) -> DiagnosticMessage {
    DiagnosticMessage(.duplicateBlock, "\"\(word)\" stands twice here", hint: "keep one")
  }

  static func missingBlock(_ word: String, _ sentence: String) -> DiagnosticMessage {
    DiagnosticMessage(.missingBlock, "\(sentence), but there is no \"\(word)\"", hint: "add \(word)")
  }

  static let missingIntervention = DiagnosticMessage(
    .missingIntervention, "a case needs an intervention, but no scene has one",
    hint: "add a line such as  * empathize \"That sounds hard.\"")

  static func emptyValue(_ word: String) -> DiagnosticMessage {
    DiagnosticMessage(.emptyValue, "something must stand behind \"\(word)\"")
  }

  static func emptyTitle(_ word: String) -> DiagnosticMessage {
    DiagnosticMessage(
      .emptyValue, "the title must stand behind \"\(word):\"", hint: "such as  \(word): The first appointment")
  }

  static func emptyFile(_ kind: String) -> DiagnosticMessage {
    DiagnosticMessage(
      .emptyFile, "there is nothing in this file, where \(kind) should be",
      hint: "see how one begins: vignette new my-case")
  }

  static func otherKindOfFile(expected: String, found: String) -> DiagnosticMessage {
    DiagnosticMessage(
      .otherKindOfFile, "this looks like \(found), not like \(expected)",
      hint: "a case is NAME.vignette, a manual NAME.manual, tests are NAME.vtest")
  }

  static func unknownKindOfFile(expected: String) -> DiagnosticMessage {
    DiagnosticMessage(
      .otherKindOfFile, "this does not look like \(expected)",
      hint: "see how one begins: vignette new my-case")
  }

  static func strayText(_ text: String) -> DiagnosticMessage {
    DiagnosticMessage(
      .strayText, "\"\(shortened(text))\" cannot stand here", hint: "take it out, or give it a line of its own")
  }

  static func expectedQuote(after what: String) -> DiagnosticMessage {
    DiagnosticMessage(.expectedQuote, "words in quotation marks must stand behind \(what)", hint: "write \"…\"")
  }

  static func singleQuotes(_ words: String) -> DiagnosticMessage {
    DiagnosticMessage(
      .expectedQuote, "words must stand in double quotation marks here, not in single ones",
      hint: "write \"\(shortened(words))\"")
  }

  static let emptyQuote = DiagnosticMessage(
    .emptyValue, "nothing stands between these quotation marks", hint: "write the words between them")

  static let expectedItem = DiagnosticMessage(
    .expectedItem, "a line of this list must begin with a dash", hint: "write - before it")

  static func itemsBelow(_ word: String) -> DiagnosticMessage {
    DiagnosticMessage(
      .expectedItem, "\"\(word):\" takes a list on the lines under it",
      hint: "put this under it, with a dash before it")
  }

  static func valueAndItems(_ word: String) -> DiagnosticMessage {
    DiagnosticMessage(
      .valueAndItems, "\"\(word):\" takes one line or a list under it, not both",
      hint: "put the first line into the list, with a dash")
  }

  static func expectedCount(_ word: String) -> DiagnosticMessage {
    DiagnosticMessage(
      .expectedCount, "\"\(word)\" takes a whole number from 1 on", hint: "such as \(word): 12")
  }

  static func expectedYesOrNo(_ found: String) -> DiagnosticMessage {
    DiagnosticMessage(
      .expectedYesOrNo,
      found.isEmpty ? "expected \"yes\" or \"no\"" : "expected \"yes\" or \"no\", but found \"\(found)\"",
      hint: "write yes or no")
  }

  static let emptyBlock = DiagnosticMessage(
    .emptyBlock, "nothing stands under this line", hint: "indent what belongs to it under it")

  static func capitalWord(_ word: String) -> DiagnosticMessage {
    DiagnosticMessage(
      .capitalWord, "the language writes \"\(word)\" small", hint: "write \(word.lowercased())",
      replacement: word.lowercased())
  }

  static func namedTwice(_ name: String) -> DiagnosticMessage {
    DiagnosticMessage(.duplicateName, "\"\(name)\" is named twice here", hint: "keep one")
  }

  static let strayComma = DiagnosticMessage(
    .strayText, "nothing stands between this comma and the next, or the end", hint: "take the comma out")

  static func shortened(_ text: String) -> String {
    text.count <= 40 ? text : text.prefix(38) + "…"
  }
}
