import VignetteEngine
import VignetteReports
import VignetteSource

/// What the cases of a library practise of the manual.
enum Curriculum {
  /// The tables for the cases at a path that are played under the manual; a case that cannot be played stops the command.
  /// Examples of the language, in folders below, are no part of a curriculum.
  static func markdown(of path: String, _ arguments: Arguments, _ manual: LoadedManual) throws -> String {
    let loader = try CaseLoader.make(arguments)
    let files = try FileFinder.files(at: [path], endings: ["vignette"]).filter { file in
      !Files.isFolder(path) || Files.folder(of: file) == Files.folder(of: Files.join(path, "case"))
    }
    var practices: [Practice] = []
    for file in files {
      let outcome = loader.load(SourceFile(name: file, bytes: try CommandFailure.reading(file)))
      guard let loaded = outcome.loaded else { throw CommandFailure(.problems, diagnostics: outcome.diagnostics) }
      if loaded.manualFile.bytes == manual.file.bytes { practices.append(Practice(loaded.scenario)) }
    }
    return CurriculumDocument.markdown(practices, under: manual.manual)
  }
}
