import VignetteEngine
import VignetteLanguage
import VignetteSource
import VignetteVerification

/// Reads the specimens of explanations.
enum Specimen {
  /// What is said of a specimen.
  static func diagnostics(of explanation: Explanation) -> [Diagnostic] {
    let file = SourceFile(name: "specimen.\(explanation.kind.rawValue)", bytes: explanation.specimen)
    switch explanation.kind {
    case .scenario: return teachingCase(file, isPlayed: explanation.code.isFinding)
    case .manual: return LoadedManual.read(file, limits: OutlineLimits()).diagnostics
    case .tests: return tests(file)
    }
  }

  /// Specimens of what only playing a case brings to light are played.
  private static func teachingCase(_ file: SourceFile, isPlayed: Bool) -> [Diagnostic] {
    let outcome = CaseLoader().load(file)
    guard isPlayed, let loaded = outcome.loaded else { return outcome.diagnostics }
    var analysis = CaseAnalysis(loaded.scenario)
    let found = CaseFindings.report(of: &analysis)
    return outcome.diagnostics + found.diagnostics(in: file, of: loaded.scenario, beside: outcome.diagnostics)
  }

  private static func tests(_ file: SourceFile) -> [Diagnostic] {
    let (outline, faults) = OutlineReader.read(file)
    let alone = faults + TestReader.faults(of: outline)
    let teachingCase = SourceFile(name: "specimen.vignette", text: Explanations.specimenCase)
    guard !alone.hasErrors, let loaded = CaseLoader().load(teachingCase).loaded else { return alone }
    return alone + TestReader.read(outline, of: loaded.scenario).diagnostics
  }
}
