import VignetteEngine
import VignetteLanguage
import VignetteSource
import VignetteVerification

/// Reads the test that a person is to follow, and the case it is a test of.
struct WitnessReader {
  /// What was read.
  struct Outcome {
    /// The case.
    let loaded: LoadedCase
    /// The test.
    let script: TestScript

    /// What the test does.
    var witness: Witness { Witness(script, in: loaded.scenario) }
  }

  private let loader: CaseLoader

  init(_ loader: CaseLoader) { self.loader = loader }

  /// The test called for as `FILE`, where the file has one test, or as `FILE:NAME`. Its case is the one called for, or lies
  /// beside it.
  func read(_ word: String, of caseName: String?) throws(CommandFailure) -> Outcome {
    let (path, name) = WitnessReader.parts(of: word)
    let tests = try tests(SourceFile(name: path, bytes: try CommandFailure.reading(path)), of: caseName)
    let script = try WitnessReader.script(name, in: tests)
    guard script.given.isEmpty, script.scene == nil else {
      throw CommandFailure(
        .problems,
        "\(path): \"\(script.name)\" begins in the middle of the case, so it cannot be followed from the beginning")
    }
    return Outcome(loaded: tests.loadedCase, script: script)
  }

  /// A colon belongs to the path as long as there is such a file.
  private static func parts(of word: String) -> (path: String, name: String?) {
    if Files.exists(word) { return (word, nil) }
    for colon in word.indices.reversed() where word[colon] == ":" && Files.exists(String(word[..<colon])) {
      return (String(word[..<colon]), String(word[word.index(after: colon)...]))
    }
    return (word, nil)
  }

  private func tests(_ file: SourceFile, of caseName: String?) throws(CommandFailure) -> LoadedTests {
    guard let caseName else {
      let outcome = TestLoader(loader: loader).load(file)
      guard let loaded = outcome.loaded else { throw CommandFailure(.problems, diagnostics: outcome.diagnostics) }
      return loaded
    }
    let loaded = try loader.load(calledFor: caseName)
    let (outline, lineFaults) = OutlineReader.read(file, limits: loader.limits)
    let (tests, faults) = TestReader.read(outline, of: loaded.scenario)
    let all = (lineFaults + faults).inFileOrder
    guard let tests, !all.hasErrors else { throw CommandFailure(.problems, diagnostics: all) }
    return LoadedTests(tests: tests, file: file, loadedCase: loaded)
  }

  /// The test of a name: the whole of it before a beginning that no other has.
  private static func script(_ name: String?, in tests: LoadedTests) throws(CommandFailure) -> TestScript {
    let named = TestPlan(tests.tests).items.compactMap { item -> (name: String, script: TestScript)? in
      guard case .script(let place) = item.item else { return nil }
      return (item.name, tests.tests.scripts[place])
    }
    let whole = named.filter { $0.name == name }
    let fitting = whole.isEmpty ? named.filter { $0.name.hasPrefix(name ?? "") } : whole
    if fitting.count == 1 { return fitting[0].script }
    let path = tests.file.name
    guard let first = fitting.first else {
      let what = name.map { "no test that begins with \"\($0)\"" } ?? "no test"
      throw CommandFailure(.unusable, "\(path) has \(what); see vignette test --list")
    }
    throw CommandFailure(
      .unusable,
      "\(path) has \(fitting.count) tests; name one, such as --follow \(ShellWord.quoted("\(path):\(first.name)"))")
  }
}
