/// The options of all commands. An option means the same wherever it stands.
enum OptionName: String, CaseIterable {
  case exam, seed, plain, manual, format, strict, filter, list, shard, junit, update, coverage, text, man
  case completions, markdown, names
  case maxLines = "max-lines"

  /// The option as it is typed.
  var flag: String { "--\(rawValue)" }
}
