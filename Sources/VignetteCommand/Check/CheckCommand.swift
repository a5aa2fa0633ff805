import VignetteLanguage
import VignetteReports
import VignetteSource

/// `vignette check`: says what is wrong with files.
enum CheckCommand {
  /// Checks the files and folders named.
  static func run(_ arguments: Arguments) throws -> ExitCode {
    let loader = try CaseLoader.make(arguments)
    let paths = try FileFinder.files(at: arguments.words, endings: FileFinder.endings)
    let options = try SearchOptions(arguments)
    let cases = paths.filter { FileKind(of: $0) == .teachingCase }.count
    let budget = arguments.has(.quick) ? nil : SearchBudget(options, cases: cases)
    Interruption.watch()
    let report = try FileChecker.check(paths, FileChecker(loader: loader, searching: budget))
    Interruption.unwatch()
    let written = write(report, arguments.value(.format))
    return written == .fine ? code(of: report, isStrict: arguments.has(.strict)) : written
  }

  private static func write(_ report: CheckReport, _ format: String?) -> ExitCode {
    switch format {
    case "json": return print(DiagnosticJSON.text(of: report))
    case "github": return print(GitHubAnnotations.text(of: report))
    case "sarif":
      let sarif = CheckSarif(version: Version.current, folder: Files.currentFolder) { code in
        Explanations.of(code)?.text ?? code.rawValue
      }
      return print(sarif.text(of: report))
    default:
      Output.error.write(DiagnosticText(Terminal.errorStyle).text(of: report.diagnostics))
      return print(CheckSummary.text(of: report))
    }
  }

  private static func code(of report: CheckReport, isStrict: Bool) -> ExitCode {
    if report.errors > 0 || (isStrict && !report.diagnostics.isEmpty) { return .problems }
    return report.undecided.isEmpty ? .fine : .undecided
  }
}
