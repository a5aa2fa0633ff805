/// A command as help, manual page and completions tell it.
struct CommandSpecification {
  /// The command.
  let name: CommandName
  /// What its words stand for in help, such as `[CASE]`; empty where it takes none.
  let arguments: String
  /// What the words stand for.
  let kind: ArgumentKind
  /// How many words it takes.
  let count: ClosedRange<Int>
  /// What it does, in a line.
  let summary: String
  /// What more there is to know, a paragraph each.
  let details: [String]
  /// Its options.
  let options: [OptionSpecification]

  /// The command as help shows it.
  var usage: String {
    (["vignette \(name.rawValue)"] + options.map { "[\($0.usage)]" } + [arguments].filter { !$0.isEmpty })
      .joined(separator: " ")
  }
}
