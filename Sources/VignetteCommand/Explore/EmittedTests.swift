import VignetteReports
import VignetteSource
import VignetteVerification

/// Writes what an exploration found as a test file.
enum EmittedTests {
  /// Writes the tests of a report; a file that is there already is not touched.
  static func write(_ report: ExplorationReport, _ loaded: LoadedCase, to path: String) throws(CommandFailure) {
    guard !Files.exists(path) else {
      throw CommandFailure(.unusable, "\(path): there is such a file already; nothing was written")
    }
    do {
      try Files.write(
        Array(WitnessTests.text(of: report, caseID: CaseLoader.id(of: loaded.caseFile.name)).utf8), to: path,
        mode: 0o644)
    } catch {
      throw CommandFailure(.unusable, error.description)
    }
  }
}
