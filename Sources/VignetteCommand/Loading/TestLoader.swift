import VignetteEngine
import VignetteLanguage
import VignetteSource

/// Reads test files, each with the case that it tests.
struct TestLoader {
  /// What came of reading a test file.
  struct Outcome {
    /// The tests and their case; nothing where something is wrong.
    var loaded: LoadedTests?
    /// What is wrong.
    var diagnostics: [Diagnostic]
  }

  private let loader: CaseLoader

  init(loader: CaseLoader) { self.loader = loader }

  /// Reads the tests in a file. The case lies beside it.
  func load(_ file: SourceFile) -> Outcome {
    let (outline, lineFaults) = OutlineReader.read(file, limits: loader.limits)
    let faults = lineFaults + TestReader.faults(of: outline)
    guard let (name, range) = TestReader.caseName(in: outline), !faults.hasErrors else {
      return Outcome(loaded: nil, diagnostics: faults)
    }
    let refuse = { (message: DiagnosticMessage) in
      Outcome(loaded: nil, diagnostics: faults + [Diagnostic(message, in: file, at: range)])
    }
    let path = Files.join(Files.folder(of: file.name), "\(name).vignette")
    guard !name.contains("/"), let bytes = try? Files.read(path) else { return refuse(.missingCase(name)) }
    guard let loaded = loader.load(SourceFile(name: path, bytes: bytes)).loaded else {
      return refuse(.brokenCase(name))
    }
    let (tests, testFaults) = TestReader.read(outline, of: loaded.scenario)
    let all = faults + testFaults
    guard let tests, !all.hasErrors else { return Outcome(loaded: nil, diagnostics: all) }
    return Outcome(loaded: LoadedTests(tests: tests, file: file, loadedCase: loaded), diagnostics: all)
  }
}
