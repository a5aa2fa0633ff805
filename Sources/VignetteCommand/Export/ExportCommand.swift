import VignetteReports
import VignetteSource

/// `vignette export`: writes a case in a form that other programs read.
enum ExportCommand {
  /// Writes the model of the case that is called for.
  static func run(_ arguments: Arguments) throws -> ExitCode {
    guard arguments.words[0] == "promela" else {
      throw UsageError("vignette export knows the form promela, not \"\(arguments.words[0])\"")
    }
    let loaded = try CaseLoader.make(arguments).load(calledFor: arguments.words[1])
    let text = try model(of: loaded)
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
