/// What the words of a command line stand for, which decides what the shell completes.
enum ArgumentKind {
  /// A case: a path, or the id of one in the library.
  case scenario
  /// A record: a path or an id.
  case record
  /// Files and folders.
  case paths
  /// A message of the checker, by its code.
  case code
  /// An entry of the manual.
  case term
  /// A command.
  case command
  /// Anything else.
  case word

  /// Whether a file may stand here.
  var takesFiles: Bool {
    switch self {
    case .scenario, .record, .paths, .word: true
    case .code, .term, .command: false
    }
  }
}
