import VignetteLanguage
import VignetteReports

/// `vignette new`: writes a small case with its tests, to begin from.
enum NewCommand {
  /// Writes NAME.vignette and NAME.vtest, where neither is there yet.
  static func run(_ arguments: Arguments) throws -> ExitCode {
    let path = arguments.words[0].hasSuffix(".vignette") ? String(arguments.words[0].dropLast(9)) : arguments.words[0]
    let name = path.split(separator: "/", omittingEmptySubsequences: false).last.map(String.init) ?? path
    guard NameReader.isKebab(name) else {
      throw UsageError(
        "\"\(name)\" is no name for a case: small letters, digits and single hyphens, such as my-first-case")
    }
    let files = [("\(path).vignette", CaseTemplate.scenario), ("\(path).vtest", CaseTemplate.tests(of: name))]
    for (file, _) in files where Files.exists(file) {
      throw CommandFailure(.unusable, "\(file) is there already; choose another name")
    }
    for (file, text) in files { try write(text, file) }
    return print(
      """
      Written: \(path).vignette and \(path).vtest
      Look at the case:   vignette play \(path).vignette
      Say what is wrong:  vignette check \(path).vignette
      Run its tests:      vignette test \(path).vtest

      """)
  }

  private static func write(_ text: String, _ path: String) throws(CommandFailure) {
    do {
      try Files.write(Array(text.utf8), to: path, mode: 0o644)
    } catch {
      throw CommandFailure(.unusable, error.description)
    }
  }
}
