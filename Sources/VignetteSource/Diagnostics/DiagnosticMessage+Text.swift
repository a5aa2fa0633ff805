/// What is said of characters, lines and indentation.
extension DiagnosticMessage {
  static func invalidUTF8(_ byte: UInt8) -> DiagnosticMessage {
    DiagnosticMessage(
      .invalidUTF8, "the byte 0x\(hexadecimal(UInt32(byte), 2)) is not UTF-8 text",
      hint: "save the file as UTF-8")
  }

  static func notPlainText(_ kind: String) -> DiagnosticMessage {
    DiagnosticMessage(
      .notPlainText, "this file is \(kind), where plain text should be", hint: "save it as plain text, in UTF-8")
  }

  static func controlCharacter(_ scalar: Unicode.Scalar) -> DiagnosticMessage {
    DiagnosticMessage(
      .controlCharacter, "the control character U+\(hexadecimal(scalar.value, 4)) cannot stand in a text",
      hint: "take it out")
  }

  static func bidirectionalControl(_ scalar: Unicode.Scalar) -> DiagnosticMessage {
    DiagnosticMessage(
      .bidirectionalControl,
      "the character U+\(hexadecimal(scalar.value, 4)) turns the direction of writing and can hide what stands here",
      hint: "take it out")
  }

  static func invisibleCharacter(_ scalar: Unicode.Scalar) -> DiagnosticMessage {
    DiagnosticMessage(
      .invisibleCharacter, "the character U+\(hexadecimal(scalar.value, 4)) cannot be seen",
      hint: "take it out, or put a space")
  }

  static func tooManyLines(_ limit: Int) -> DiagnosticMessage {
    DiagnosticMessage(
      .tooManyLines, "the file has more than \(limit) lines; what follows was not read",
      hint: "split it, or raise the limit with --max-lines")
  }

  static func lineTooLong(_ limit: Int) -> DiagnosticMessage {
    DiagnosticMessage(
      .lineTooLong, "this line has more than \(limit) characters", hint: "end it with \" \\\" and go on in the next")
  }

  static let nothingToContinue = DiagnosticMessage(
    .nothingToContinue, "this line ends in a backslash, but no line goes on with it",
    hint: "take the backslash out, or write the next line")

  static func mixedIndentation(_ kind: String, first: String, line: Int) -> DiagnosticMessage {
    DiagnosticMessage(
      .mixedIndentation, "this line is indented by \(kind), line \(line) by \(first)",
      hint: "use spaces, or use tabs, in the whole file")
  }

  static func unevenIndentation(of line: Int, and other: Int) -> DiagnosticMessage {
    DiagnosticMessage(
      .unevenIndentation, "line \(line) is indented less than line \(other) and more than what that belongs to",
      hint: "indent both lines alike")
  }

  static func belongsToNothing(_ line: Int) -> DiagnosticMessage {
    DiagnosticMessage(
      .unevenIndentation, "line \(line) is indented, but there is nothing above it that it could belong to",
      hint: "begin it at the margin; if it goes on from the line above, end that line with \\")
  }

  static func nestedTooDeep(_ levels: Int) -> DiagnosticMessage {
    DiagnosticMessage(
      .nestedTooDeep, "this line is indented more than \(levels) levels deep; what stands so deep was not read",
      hint: "indent less")
  }

  private static func hexadecimal(_ value: UInt32, _ digits: Int) -> String {
    let text = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }
}
