import VignetteEngine
import VignetteLanguage
import VignetteReports
import VignetteSource

/// `vignette check`: says what is wrong with files.
enum CheckCommand {
  /// Checks the files and folders named.
  static func run(_ arguments: Arguments) throws -> ExitCode {
    let loader = try CaseLoader.make(arguments)
    let paths = try FileFinder.files(at: arguments.words, endings: FileFinder.endings)
    var checker = FileChecker(loader: loader)
    for path in paths { try checker.check(path) }
    let diagnostics = checker.diagnostics
    let written = write(diagnostics, paths, arguments.value(.format))
    guard written == .fine else { return written }
    let fails = diagnostics.hasErrors || (arguments.has(.strict) && !diagnostics.isEmpty)
    return fails ? .problems : .fine
  }

  private static func write(_ diagnostics: [Diagnostic], _ paths: [String], _ format: String?) -> ExitCode {
    switch format {
    case "json": return print(DiagnosticJSON.text(of: diagnostics, files: paths))
    case "github": return print(GitHubAnnotations.text(of: diagnostics))
    default:
      Output.error.write(DiagnosticText(Terminal.errorStyle).text(of: diagnostics))
      return print(summary(diagnostics, paths.count))
    }
  }

  private static func summary(_ diagnostics: [Diagnostic], _ files: Int) -> String {
    let errors = diagnostics.filter { $0.severity == .error }.count
    let warnings = diagnostics.count - errors
    let found =
      diagnostics.isEmpty
      ? "nothing to say" : [count(errors, "error"), count(warnings, "warning")].joined(separator: ", ")
    return "\(count(files, "file")) checked: \(found)\n"
  }

  private static func count(_ number: Int, _ noun: String) -> String {
    "\(number == 0 ? "no" : String(number)) \(noun)\(number == 1 ? "" : "s")"
  }
}
