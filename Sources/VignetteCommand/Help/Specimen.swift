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
    case .scenario where explanation.code.isFinding: return findings(file, explanation.code)
    case .scenario: return CaseLoader().load(file).diagnostics
    case .manual: return LoadedManual.read(file, limits: OutlineLimits()).diagnostics
    case .tests: return tests(file)
    }
  }

  /// What playing every path of a case finds, of one kind.
  private static func findings(_ file: SourceFile, _ code: DiagnosticCode) -> [Diagnostic] {
    guard let loaded = CaseLoader().load(file).loaded else { return [] }
    var analysis = CaseAnalysis(loaded.scenario)
    return CaseFindings.report(of: &analysis).findings.filter { $0.message.code == code }
      .map { $0.diagnostic(in: file, of: loaded.scenario) }
  }

  private static func tests(_ file: SourceFile) -> [Diagnostic] {
    let (outline, faults) = OutlineReader.read(file)
    let alone = faults + TestReader.faults(of: outline)
    let teachingCase = SourceFile(name: "specimen.vignette", text: Explanations.specimenCase)
    guard !alone.hasErrors, let loaded = CaseLoader().load(teachingCase).loaded else { return alone }
    return alone + TestReader.read(outline, of: loaded.scenario).diagnostics
  }
}
