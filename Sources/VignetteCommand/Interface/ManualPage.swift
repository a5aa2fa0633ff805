/// The manual page, in the man macros of troff.
enum ManualPage {
  /// The page vignette(1).
  static var text: String {
    let head =
      ".TH VIGNETTE 1 \"\" \"vignette \(Version.current)\" \"User commands\"\n.SH NAME\nvignette \\- \(CommandTable.summary)\n"
    let synopsis = ".SH SYNOPSIS\n.B vignette\n[\\fICOMMAND\\fR]\n"
    let description = ".SH DESCRIPTION\n" + CommandTable.description.map { ".PP\n\(escaped($0))\n" }.joined()
    let commands = ".SH COMMANDS\n" + CommandTable.all.map { command($0) }.joined()
    let codes = CommandTable.exitCodes.map { ("\($0.key)", $0.value) }
    return head + synopsis + description + commands + section("EXIT STATUS", codes)
      + section("ENVIRONMENT", Array(CommandTable.variables)) + section("FILES", Array(CommandTable.files))
      + section("EXAMPLES", Array(CommandTable.examples))
  }

  private static func section(_ title: String, _ items: [(String, String)]) -> String {
    ".SH \(title)\n" + items.map { item("\\fB\(escaped($0.0))\\fR", $0.1) }.joined()
  }

  private static func command(_ command: CommandSpecification) -> String {
    let head = ".SS vignette \(command.name.rawValue) \(escaped(command.arguments))\n\(escaped(command.summary)).\n"
    let details = command.details.map { ".PP\n\(escaped($0))\n" }
    let options = command.options.map { item("\\fB\(escaped($0.usage))\\fR", $0.summary) }
    return head + details.joined() + options.joined()
  }

  private static func item(_ name: String, _ text: String) -> String { ".TP\n\(name)\n\(escaped(text))\n" }

  private static func escaped(_ text: String) -> String {
    text.reduce(into: "") { escaped, character in
      if character == "\\" || character == "-" { escaped.append("\\") }
      escaped.append(character)
    }
  }
}
