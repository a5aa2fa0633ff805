import VignetteLanguage
import VignetteReports
import VignetteSource

/// `vignette manual`: browses the manual.
enum ManualCommand {
  /// Shows the manual, or what goes by the name given.
  static func run(_ arguments: Arguments) throws -> ExitCode {
    let loaded = try manual(arguments)
    if arguments.has(.text) { return print(String(decoding: loaded.file.bytes, as: UTF8.self)) }
    if let path = arguments.value(.coverage) { return print(try Curriculum.markdown(of: path, arguments, loaded)) }
    let style = Terminal.style(plain: arguments.has(.plain))
    guard !arguments.words.isEmpty else { return print(ManualDocument(loaded.manual).overview.text(style)) }
    let name = arguments.words.joined(separator: " ")
    if let entries = ManualDocument.entries(named: name, in: loaded.manual) { return print(entries.text(style)) }
    if let part = ManualDocument(loaded.manual).part(named: name) { return print(part.text(style)) }
    let names = ManualDocument.names(in: loaded.manual) + ManualDocument.Part.allCases.map(\.rawValue)
    let guess =
      NearestName.of(name.lowercased(), among: names).map { "; did you mean \"\($0)\"?" } ?? "; see vignette manual"
    throw CommandFailure(.unusable, "the manual has no \"\(name)\"\(guess)")
  }

  /// The manual that the options ask for.
  static func manual(_ arguments: Arguments) throws(CommandFailure) -> LoadedManual {
    guard let path = arguments.value(.manual) else { return .builtIn }
    let file = SourceFile(name: path, bytes: try CommandFailure.reading(path))
    let (loaded, diagnostics) = LoadedManual.read(file, limits: OutlineLimits())
    guard let loaded else { throw CommandFailure(.problems, diagnostics: diagnostics) }
    return loaded
  }
}
