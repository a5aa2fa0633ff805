/// The options of all commands. An option means the same wherever it stands.
enum OptionName: String, CaseIterable {
  case exam, typed, menu, seed, plain, manual, format, strict, filter, list, shard, junit, update, coverage, text, man
  case completions, markdown, names, explored, record, follow
  case scene, evaluate, phrases
  case teachingCase = "case"
  case quick, memory, seconds, threads, output
  case maxLines = "max-lines"
  case maxStates = "max-states"
  case emitTests = "emit-tests"

  /// The option as it is typed.
  var flag: String { "--\(rawValue)" }
}
