import VignetteEngine
import VignetteLanguage
import VignetteSource

/// Checks files of the language, one after another.
struct FileChecker {
  private let loader: CaseLoader
  /// What was found so far, file by file.
  private(set) var diagnostics: [Diagnostic] = []
  private var told: Set<String> = []

  init(loader: CaseLoader) { self.loader = loader }

  /// Checks a file, by its ending.
  mutating func check(_ path: String) throws(CommandFailure) {
    let file = SourceFile(name: path, bytes: try CommandFailure.reading(path))
    switch path.split(separator: ".").last {
    case "manual": add(LoadedManual.read(file, limits: loader.limits).diagnostics.inFileOrder)
    case "vtest": add(TestLoader(loader: loader).load(file).diagnostics.inFileOrder)
    default:
      let outcome = loader.load(file)
      let wordings = outcome.loaded.map { WordingDiagnostics.diagnostics(of: $0) } ?? []
      add((outcome.diagnostics + wordings).inFileOrder)
    }
  }

  /// What is wrong with a manual is found again with every case that asks for it, and told once.
  private mutating func add(_ found: [Diagnostic]) {
    for diagnostic in found {
      let place = "\(diagnostic.file.name):\(diagnostic.range.lower):\(diagnostic.message.text)"
      if told.insert(place).inserted { diagnostics.append(diagnostic) }
    }
  }
}
