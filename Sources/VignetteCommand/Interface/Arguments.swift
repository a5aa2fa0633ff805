import VignetteSource

/// The words of a command line, understood.
struct Arguments {
  /// The command; nothing where the tool was called alone.
  let command: CommandName?
  /// The words that are no options.
  private(set) var words: [String] = []
  private var values: [OptionName: String] = [:]
  /// Whether help was asked for.
  private(set) var asksForHelp = false
  /// Whether the version was asked for.
  private(set) var asksForVersion = false

  /// Understands the words behind the name of the program.
  init(_ words: [String]) throws(UsageError) {
    var rest = words[...]
    while let first = rest.first, first == "--help" || first == "-h" || first == "--version" {
      if first == "--version" { asksForVersion = true } else { asksForHelp = true }
      rest.removeFirst()
    }
    guard let name = rest.popFirst() else {
      command = nil
      return
    }
    guard let command = CommandName(rawValue: name) else { throw Arguments.unknownCommand(name) }
    self.command = command
    try read(rest, CommandTable.specification(of: command))
  }

  /// Whether an option is given.
  func has(_ option: OptionName) -> Bool { values[option] != nil }

  /// The value of an option, if it is given.
  func value(_ option: OptionName) -> String? { values[option] }

  /// The value of an option as a whole number from some least one on.
  func number(_ option: OptionName, from least: Int) throws(UsageError) -> Int? {
    guard let value = values[option] else { return nil }
    guard let number = Int(value), number >= least else {
      throw UsageError("\(option.flag) takes a whole number from \(least) on, not \"\(value)\"")
    }
    return number
  }

  private mutating func read(_ words: ArraySlice<String>, _ specification: CommandSpecification) throws(UsageError) {
    var rest = words
    var takesOptions = true
    while let word = rest.popFirst() {
      if takesOptions, word == "--" {
        takesOptions = false
      } else if takesOptions, word == "--help" || word == "-h" {
        asksForHelp = true
      } else if takesOptions, word.hasPrefix("-"), word != "-" {
        try readOption(word, &rest, specification)
      } else {
        self.words.append(word)
      }
    }
    if !asksForHelp { try checkCount(specification) }
  }

  private mutating func readOption(
    _ word: String, _ rest: inout ArraySlice<String>, _ specification: CommandSpecification
  ) throws(UsageError) {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard let option = specification.options.first(where: { $0.name.flag == parts[0] }) else {
      throw Arguments.unknownOption(parts[0], specification)
    }
    guard option.value != nil else {
      guard parts.count == 1 else { throw UsageError("\(option.name.flag) takes no value") }
      values[option.name] = ""
      return
    }
    guard let value = parts.count > 1 ? parts[1] : rest.popFirst() else {
      throw UsageError("\(option.name.flag) needs a value: \(option.usage)")
    }
    guard option.choices.isEmpty || option.choices.contains(value) else {
      throw UsageError("\(option.name.flag) takes \(option.choices.joined(separator: ", ")), not \"\(value)\"")
    }
    values[option.name] = value
  }

  private func checkCount(_ specification: CommandSpecification) throws(UsageError) {
    if words.count < specification.count.lowerBound {
      throw UsageError("vignette \(specification.name.rawValue) needs \(specification.arguments)")
    }
    if words.count > specification.count.upperBound {
      throw UsageError(
        "vignette \(specification.name.rawValue) does not take \"\(words[specification.count.upperBound])\"")
    }
  }

  private static func unknownCommand(_ name: String) -> UsageError {
    let nearest = NearestName.of(name, among: CommandName.allCases.map(\.rawValue))
    let guess = nearest.map { "; did you mean \"vignette \($0)\"?" } ?? "; see vignette help"
    return UsageError("there is no command \"\(name)\"\(guess)")
  }

  private static func unknownOption(_ name: String, _ specification: CommandSpecification) -> UsageError {
    let nearest = NearestName.of(name, among: specification.options.map(\.name.flag))
    let guess = nearest.map { "; did you mean \($0)?" } ?? "; see vignette help \(specification.name.rawValue)"
    return UsageError("vignette \(specification.name.rawValue) has no option \(name)\(guess)")
  }
}
