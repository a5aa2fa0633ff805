import VignetteReports
import VignetteSource

/// `vignette export`: writes a case in a form that other programs read.
enum ExportCommand {
  /// Writes what is called for: a model of one case, or the solutions of some.
  static func run(_ arguments: Arguments) throws -> ExitCode {
    let loader = try CaseLoader.make(arguments)
    switch arguments.words[0] {
    case "promela": return try exportModel(arguments, loader)
    case "solution":
      guard let folder = arguments.value(.output) else {
        throw UsageError("vignette export solution needs a folder to write to: --output FOLDER")
      }
      return try SolutionExport.run(arguments, to: folder, loader)
    default:
      throw UsageError("vignette export knows the forms promela and solution, not \"\(arguments.words[0])\"")
    }
  }

  private static func exportModel(_ arguments: Arguments, _ loader: CaseLoader) throws -> ExitCode {
    guard arguments.words.count == 2 else { throw UsageError("vignette export promela takes one CASE") }
    let text = try model(of: try loader.load(calledFor: arguments.words[1]))
    guard let path = arguments.value(.output) else { return print(text) }
    try write(text, to: path)
    return .fine
  }

  private static func model(of loaded: LoadedCase) throws(CommandFailure) -> String {
    do {
      return try PromelaModel.text(of: loaded.scenario, file: Files.name(of: loaded.caseFile.name))
    } catch {
      let place = loaded.caseFile.place(of: error.range.lower)
      throw CommandFailure(.problems, "\(loaded.caseFile.name):\(place.line):\(place.column): \(error.reason)")
    }
  }

  private static func write(_ text: String, to path: String) throws(CommandFailure) {
    do {
      try Files.write(Array(text.utf8), to: path, mode: 0o644)
    } catch {
      throw CommandFailure(.unusable, error.description)
    }
  }
}
