/// The list of commands as the README has it.
enum CommandList {
  /// The list as a Markdown table.
  static var markdown: String {
    let rows = CommandTable.all.map { command in
      let arguments = command.arguments.isEmpty ? "" : " \(command.arguments)"
      let options = command.options.map { "`\($0.usage)`" }.joined(separator: ", ")
      return "| `vignette \(command.name.rawValue)\(arguments)` | \(command.summary) | \(options) |\n"
    }
    return "| command | what it does | options |\n| --- | --- | --- |\n" + rows.map { $0.escapingPipes }.joined()
  }
}

extension String {
  /// With the pipes between the choices of an option kept apart from those between cells.
  fileprivate var escapingPipes: String {
    var text = ""
    var isCode = false
    for character in self {
      if character == "`" { isCode.toggle() }
      text += isCode && character == "|" ? "\\|" : String(character)
    }
    return text
  }
}
