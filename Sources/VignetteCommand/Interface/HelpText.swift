/// Help as it is shown.
enum HelpText {
  /// What the tool does, command by command.
  static var overview: String {
    let width = CommandTable.all.map { $0.name.rawValue.count }.max() ?? 0
    let commands = CommandTable.all.map { line($0.name.rawValue, $0.summary, width: width) }
    let codes = CommandTable.exitCodes.map { "  \($0.key)  \($0.value)\n" }
    return "vignette: \(CommandTable.summary)\n\nUsage: vignette [COMMAND]\n\n" + commands.joined()
      + "\nAlone it lists the cases and asks which to practise. More on a command: vignette help COMMAND\n\nExit codes:\n"
      + codes.joined()
  }

  /// How a command is used.
  static func text(of command: CommandSpecification) -> String {
    let width = command.options.map { $0.usage.count }.max() ?? 0
    let options = command.options.map { line($0.usage, $0.summary, width: width) }
    let details = command.details.map { "\n" + wrapped($0) }
    return "vignette \(command.name.rawValue): \(command.summary)\n\nUsage: \(usage(command))\n" + details.joined()
      + (options.isEmpty ? "" : "\nOptions:\n" + options.joined())
  }

  private static func usage(_ command: CommandSpecification) -> String {
    let options = command.options.isEmpty ? "" : " [OPTIONS]"
    return "vignette \(command.name.rawValue)\(options)" + (command.arguments.isEmpty ? "" : " \(command.arguments)")
  }

  private static func line(_ name: String, _ summary: String, width: Int) -> String {
    "  \(name)\(String(repeating: " ", count: width - name.count))  \(summary)\n"
  }

  private static func wrapped(_ text: String) -> String {
    var lines = [""]
    for word in text.split(separator: " ") {
      if lines[lines.count - 1].count + word.count + 1 > 78 { lines.append("") }
      lines[lines.count - 1] += (lines[lines.count - 1].isEmpty ? "" : " ") + word
    }
    return lines.map { $0 + "\n" }.joined()
  }
}
