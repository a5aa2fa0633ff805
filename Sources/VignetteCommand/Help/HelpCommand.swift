import VignetteSource

/// `vignette help`: tells how to use the tool.
enum HelpCommand {
  /// Shows help, or writes what is made of the same table.
  static func run(_ arguments: Arguments) throws -> ExitCode {
    if arguments.has(.man) { return print(ManualPage.text) }
    if arguments.has(.markdown) { return print(CommandList.markdown) }
    if let shell = arguments.value(.completions) { return print(ShellCompletions.text(for: shell)) }
    if let list = arguments.value(.names).flatMap({ NameList(rawValue: $0) }) { return print(list.text) }
    guard let word = arguments.words.first else { return print(HelpText.overview) }
    guard let command = CommandName(rawValue: word) else {
      let nearest = NearestName.of(word, among: CommandName.allCases.map(\.rawValue))
      throw UsageError("there is no command \"\(word)\"\(nearest.map { "; did you mean \"\($0)\"?" } ?? "")")
    }
    return print(HelpText.text(of: CommandTable.specification(of: command)))
  }
}
