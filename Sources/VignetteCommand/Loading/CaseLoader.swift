import VignetteEngine
import VignetteLanguage
import VignetteSource

/// Reads cases from files, each under the manual it asks for.
struct CaseLoader {
  /// What came of reading a case.
  struct Outcome {
    /// The case; nothing where something is wrong with it.
    var loaded: LoadedCase?
    /// What is wrong, or surely not meant.
    var diagnostics: [Diagnostic]
  }

  /// How large texts may be.
  let limits: OutlineLimits
  private let override: LoadedManual?

  /// A loader. Where a manual is given, it wins over the ones that cases ask for.
  init(manual: LoadedManual? = nil, limits: OutlineLimits = OutlineLimits()) {
    override = manual
    self.limits = limits
  }

  /// The loader that a command's options ask for; a manual that cannot be used is told and stops the command.
  static func make(_ arguments: Arguments) throws(CommandFailure) -> CaseLoader {
    let limits = try OutlineLimits.make(arguments)
    guard let path = arguments.value(.manual) else { return CaseLoader(limits: limits) }
    let file = SourceFile(name: path, bytes: try CommandFailure.reading(path))
    let (loaded, diagnostics) = LoadedManual.read(file, limits: limits)
    guard let loaded else { throw CommandFailure(.problems, diagnostics: diagnostics) }
    return CaseLoader(manual: loaded, limits: limits)
  }

  /// Reads the case in a file.
  func load(_ file: SourceFile) -> Outcome {
    let (outline, lineFaults) = OutlineReader.read(file, limits: limits)
    switch manual(for: outline) {
    case .failure(let diagnostics): return Outcome(loaded: nil, diagnostics: lineFaults + diagnostics)
    case .success(let manual):
      let (teachingCase, faults) = CaseReader.read(
        outline, manual: manual.manual, fileID: CaseLoader.id(of: file.name))
      let all = (lineFaults + faults).inFileOrder
      guard let teachingCase, !all.hasErrors else { return Outcome(loaded: nil, diagnostics: all) }
      let scenario = Scenario(teachingCase, manual: manual.manual)
      return Outcome(
        loaded: LoadedCase(scenario: scenario, caseFile: file, manualFile: manual.file), diagnostics: all)
    }
  }

  /// The case that is called for by path or id; one that cannot be played stops the command.
  func load(calledFor name: String) throws(CommandFailure) -> LoadedCase {
    let path = try CaseLibrary.path(of: name)
    let outcome = load(SourceFile(name: path, bytes: try CommandFailure.reading(path)))
    guard let loaded = outcome.loaded else { throw CommandFailure(.problems, diagnostics: outcome.diagnostics) }
    return loaded
  }

  /// The name of a file without its folder and ending.
  static func id(of path: String) -> String {
    let name = Files.name(of: path)
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
    return String(name[..<dot])
  }

  private enum ManualResult {
    case success(LoadedManual)
    case failure([Diagnostic])
  }

  private func manual(for outline: Outline) -> ManualResult {
    if let override { return .success(override) }
    guard let (name, range) = CaseReader.manualName(in: outline) else { return .success(.builtIn) }
    let refuse = { (why: String) in
      ManualResult.failure([Diagnostic(.missingManual(name, why), in: outline.file, at: range)])
    }
    guard !name.contains("/"), name != ".." else { return refuse("it must lie in the folder of the case") }
    let path = Files.join(Files.folder(of: outline.file.name), name)
    do {
      let (loaded, diagnostics) = LoadedManual.read(
        SourceFile(name: path, bytes: try Files.read(path)), limits: limits)
      return loaded.map { .success($0) } ?? .failure(diagnostics)
    } catch {
      return refuse(error.why)
    }
  }
}

extension OutlineLimits {
  /// The limits that a command's options ask for.
  static func make(_ arguments: Arguments) throws(CommandFailure) -> OutlineLimits {
    do {
      return OutlineLimits(lines: try arguments.number(.maxLines, from: 1) ?? OutlineLimits().lines)
    } catch {
      throw CommandFailure(.unusable, error.description)
    }
  }
}
