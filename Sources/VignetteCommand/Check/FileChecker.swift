import VignetteEngine
import VignetteLanguage
import VignetteSource

/// Checks files of the language, one after another.
struct FileChecker {
  private let loader: CaseLoader
  /// What was found so far, file by file.
  private(set) var diagnostics: [Diagnostic] = []

  init(loader: CaseLoader) { self.loader = loader }

  /// Checks a file, by its ending.
  mutating func check(_ path: String) throws(CommandFailure) {
    let file = SourceFile(name: path, bytes: try CommandFailure.reading(path))
    switch path.split(separator: ".").last {
    case "manual": diagnostics += LoadedManual.read(file, limits: loader.limits).diagnostics.inFileOrder
    case "vtest": diagnostics += TestLoader(loader: loader).load(file).diagnostics.inFileOrder
    default:
      let outcome = loader.load(file)
      let wordings = outcome.loaded.map { WordingDiagnostics.diagnostics(of: $0) } ?? []
      diagnostics += (outcome.diagnostics + wordings).inFileOrder
    }
  }
}
