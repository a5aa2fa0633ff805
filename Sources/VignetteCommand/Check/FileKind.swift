/// What a file of the language is, by its ending.
enum FileKind {
  /// A case; what has no ending of the language is taken for one.
  case teachingCase
  /// A manual.
  case manual
  /// Tests.
  case tests

  /// The kind of the file at a path.
  init(of path: String) {
    switch path.split(separator: ".").last {
    case "manual": self = .manual
    case "vtest": self = .tests
    default: self = .teachingCase
    }
  }
}
