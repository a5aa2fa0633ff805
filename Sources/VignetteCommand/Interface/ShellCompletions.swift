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
    """
    # bash completions for vignette
    _vignette() {
      local current="${COMP_WORDS[COMP_CWORD]}" previous="${COMP_WORDS[COMP_CWORD-1]}" words="" files=""
      if [ "$COMP_CWORD" -eq 1 ]; then
        COMPREPLY=($(compgen -W "\(names)" -- "$current"))
        return
      fi
      case "${COMP_WORDS[1]} $previous" in
    \(bashValues)  *)
        case "${COMP_WORDS[1]}" in
    \(bashWords)    esac ;;
      esac
      COMPREPLY=($(compgen -W "$words" -- "$current"))
      [ -z "$files" ] || COMPREPLY+=($(compgen -f -- "$current"))
    }
    complete -o filenames -F _vignette vignette

    """
  }

  /// What each command takes behind an option: one of some values, a file, or what nobody can guess.
  private static var bashValues: String {
    CommandTable.all.flatMap { command in
      command.options.filter { $0.value != nil }.map { option in
        let files = option.value == "FILE" ? "files=yes" : ""
        let values = option.choices.isEmpty ? files : "words=\"\(option.choices.joined(separator: " "))\""
        return "  \"\(command.name.rawValue) \(option.name.flag)\") \(values) ;;\n"
      }
    }.joined()
  }

  /// The options of each command, and what its words can be.
  private static var bashWords: String {
    CommandTable.all.map { command in
      let words = command.options.map(\.name.flag) + [names(for: command.kind)].compactMap { $0 }
      let files = command.kind.takesFiles ? " files=yes" : ""
      return "    \(command.name.rawValue)) words=\"\(words.joined(separator: " "))\"\(files) ;;\n"
    }.joined()
  }

  /// What a shell runs to learn the words that a command takes, or the words themselves; nothing where any will do.
  private static func names(for kind: ArgumentKind) -> String? {
    let asking = { (list: NameList) in "$(vignette help --names \(list.rawValue) 2>/dev/null)" }
    return switch kind {
    case .scenario: asking(.cases)
    case .record: asking(.records)
    case .code: asking(.codes)
    case .term: asking(.terms)
    case .command: names
    case .paths, .word: nil
    }
  }

  private static var zsh: String {
    let commands = CommandTable.all.map { "    '\($0.name.rawValue):\(quoted($0.summary))'\n" }
    let cases = CommandTable.all.map { command in
      let options = command.options.map { "'\($0.name.flag)[\(quoted($0.summary))]\(zshValue($0))'" }
      let all = options + ["'*:\(zshWords(command.kind))'"]
      return "    \(command.name.rawValue)) _arguments \(all.joined(separator: " ")) ;;\n"
    }
    return """
      #compdef vignette
      # zsh completions for vignette
      local -a commands
      commands=(
      \(commands.joined()))
      if (( CURRENT == 2 )); then
        _describe 'command' commands
      else
        local command="$words[2]"
        shift words
        (( CURRENT-- ))
        case "$command" in
      \(cases.joined())  esac
      fi

      """
  }

  private static func zshWords(_ kind: ArgumentKind) -> String {
    guard let names = names(for: kind) else { return "file:_files" }
    return kind == .scenario ? "case:{compadd -- \(names); _files}" : "name:{compadd -- \(names)}"
  }

  private static func zshValue(_ option: OptionSpecification) -> String {
    guard let value = option.value else { return "" }
    return option.choices.isEmpty ? ":\(value):_files" : ":value:(\(option.choices.joined(separator: " ")))"
  }

  private static var fish: String {
    let commands = CommandTable.all.map { command in
      "complete -c vignette -n __fish_use_subcommand -f -a \(command.name.rawValue) -d '\(quoted(command.summary))'\n"
    }
    let words = CommandTable.all.compactMap { command in
      names(for: command.kind).map { names in
        "\(fishCondition(command))\(command.kind.takesFiles ? "" : " -f") -a '\(names.replacing("$(", with: "("))'\n"
      }
    }
    let options = CommandTable.all.flatMap { command in command.options.map { fish($0, of: command) } }
    return "# fish completions for vignette\n" + commands.joined() + words.joined() + options.joined()
  }

  private static func fish(_ option: OptionSpecification, of command: CommandSpecification) -> String {
    let values = option.choices.isEmpty ? "" : " -f -a '\(option.choices.joined(separator: " "))'"
    let takesValue = option.value == nil ? "" : " -r"
    let condition = fishCondition(command)
    return "\(condition) -l \(option.name.rawValue)\(takesValue)\(values) -d '\(quoted(option.summary))'\n"
  }

  private static func fishCondition(_ command: CommandSpecification) -> String {
    "complete -c vignette -n '__fish_seen_subcommand_from \(command.name.rawValue)'"
  }

  /// Words that may stand in single quotes, brackets and behind colons.
  private static func quoted(_ text: String) -> String {
    String(text.map { "'[]:".contains($0) ? " " : $0 })
  }
}
