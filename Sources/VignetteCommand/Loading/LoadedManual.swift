import VignetteEngine
import VignetteLanguage
import VignetteSource

/// A manual that was read, with the file it was read from.
struct LoadedManual {
  /// The manual.
  let manual: Manual
  /// Its file.
  let file: SourceFile

  /// The manual that ships inside the program.
  static let builtIn: LoadedManual = {
    let file = BookManual.file
    guard let manual = ManualReader.read(OutlineReader.read(file).outline).manual else {
      preconditionFailure("the built-in manual is tested to be without errors")
    }
    return LoadedManual(manual: manual, file: file)
  }()

  /// Reads a manual from a file; gives what is wrong with it beside.
  static func read(_ file: SourceFile, limits: OutlineLimits) -> (loaded: LoadedManual?, diagnostics: [Diagnostic]) {
    let (outline, lineFaults) = OutlineReader.read(file, limits: limits)
    let (manual, faults) = ManualReader.read(outline)
    let all = lineFaults + faults
    return (all.hasErrors ? nil : manual.map { LoadedManual(manual: $0, file: file) }, all)
  }
}
