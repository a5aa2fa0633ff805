/// The manual page, in the man macros of troff.
enum ManualPage {
  /// The page vignette(1).
  static var text: String {
    let head =
      ".TH VIGNETTE 1 \"\" \"vignette \(Version.current)\" \"User commands\"\n.SH NAME\nvignette \\- \(CommandTable.summary)\n"
    let synopsis = ".SH SYNOPSIS\n.B vignette\n[\\fICOMMAND\\fR]\n"
    let commands = ".SH COMMANDS\n" + CommandTable.all.map { command($0) }.joined()
    let codes = ".SH EXIT STATUS\n" + CommandTable.exitCodes.map { item("\($0.key)", $0.value) }.joined()
    let variables = ".SH ENVIRONMENT\n" + CommandTable.variables.map { item("\\fB\($0.key)\\fR", $0.value) }.joined()
    return head + synopsis + commands + codes + variables
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
