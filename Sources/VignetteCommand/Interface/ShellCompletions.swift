/// Completions for the shells, so that commands, options and their values need not be known by heart.
enum ShellCompletions {
  /// The completions for bash, zsh or fish.
  static func text(for shell: String) -> String {
    switch shell {
    case "zsh": zsh
    case "fish": fish
    default: bash
    }
  }

  private static var names: String { CommandName.allCases.map(\.rawValue).joined(separator: " ") }

  private static var bash: String {
    let cases = CommandTable.all.map { command in
      let flags = command.options.map(\.name.flag).joined(separator: " ")
      return "    \(command.name.rawValue)) words=\"\(flags)\" ;;\n"
    }
    let values = choices.map { "    \($0.flag)) words=\"\($0.values.joined(separator: " "))\" ;;\n" }
    return """
      # bash completions for vignette
      _vignette() {
        local current="${COMP_WORDS[COMP_CWORD]}" previous="${COMP_WORDS[COMP_CWORD-1]}" words=""
        if [ "$COMP_CWORD" -eq 1 ]; then
          COMPREPLY=($(compgen -W "\(names)" -- "$current"))
          return
        fi
        case "$previous" in
      \(indented(values))  esac
        [ -n "$words" ] || case "${COMP_WORDS[1]}" in
      \(indented(cases))  esac
        COMPREPLY=($(compgen -W "$words" -- "$current") $(compgen -f -- "$current"))
      }
      complete -o filenames -F _vignette vignette

      """
  }

  /// The options that have fixed values, each once, with the values of all commands.
  private static var choices: [(flag: String, values: [String])] {
    OptionName.allCases.compactMap { name in
      var values: [String] = []
      for option in CommandTable.all.flatMap(\.options) where option.name == name {
        values += option.choices.filter { !values.contains($0) }
      }
      return values.isEmpty ? nil : (name.flag, values)
    }
  }

  private static var zsh: String {
    let commands = CommandTable.all.map { "    '\($0.name.rawValue):\(quoted($0.summary))'\n" }
    let cases = CommandTable.all.map { command in
      let options = command.options.map { "'\($0.name.flag)[\(quoted($0.summary))]\(zshValue($0))'" }
      return "    \(command.name.rawValue)) _arguments \((options + ["'*:file:_files'"]).joined(separator: " ")) ;;\n"
    }
    return """
      #compdef vignette
      # zsh completions for vignette
      local -a commands
      commands=(
      \(indented(commands)))
      if (( CURRENT == 2 )); then
        _describe 'command' commands
      else
        local command="$words[2]"
        shift words
        (( CURRENT-- ))
        case "$command" in
      \(indented(cases))  esac
      fi

      """
  }

  private static func zshValue(_ option: OptionSpecification) -> String {
    guard let value = option.value else { return "" }
    return option.choices.isEmpty ? ":\(value):_files" : ":value:(\(option.choices.joined(separator: " ")))"
  }

  private static var fish: String {
    let commands = CommandTable.all.map { command in
      "complete -c vignette -n __fish_use_subcommand -f -a \(command.name.rawValue) -d '\(quoted(command.summary))'\n"
    }
    let options = CommandTable.all.flatMap { command in command.options.map { fish($0, of: command) } }
    return "# fish completions for vignette\n" + commands.joined() + options.joined()
  }

  private static func fish(_ option: OptionSpecification, of command: CommandSpecification) -> String {
    let values = option.choices.isEmpty ? "" : " -f -a '\(option.choices.joined(separator: " "))'"
    let takesValue = option.value == nil ? "" : " -r"
    let condition = "'__fish_seen_subcommand_from \(command.name.rawValue)'"
    return
      "complete -c vignette -n \(condition) -l \(option.name.rawValue)\(takesValue)\(values) -d '\(quoted(option.summary))'\n"
  }

  /// Words that may stand in single quotes, brackets and behind colons.
  private static func quoted(_ text: String) -> String {
    String(text.map { "'[]:".contains($0) ? " " : $0 })
  }

  private static func indented(_ lines: [String]) -> String { lines.joined() }
}
