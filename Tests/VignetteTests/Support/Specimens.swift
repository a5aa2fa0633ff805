import Testing
import VignetteLanguage
import VignetteSource
import VignetteVerification

/// What the readers say of a specimen of an explanation.
func diagnostics(ofSpecimen explanation: Explanation) -> [Diagnostic] {
  let file = SourceFile(name: "specimen.\(explanation.kind.rawValue)", bytes: explanation.specimen)
  let (outline, faults) = OutlineReader.read(file)
  switch explanation.kind {
  case .scenario: return faults + CaseReader.read(outline, manual: bookManual, fileID: "specimen").diagnostics
  case .manual: return faults + ManualReader.read(outline).diagnostics
  case .tests:
    let alone = faults + TestReader.faults(of: outline)
    guard !alone.hasErrors, let scenario = try? scenario(Explanations.specimenCase) else { return alone }
    return alone + TestReader.read(outline, of: scenario).diagnostics
  }
}

/// What playing every path of a specimen finds.
func findings(ofSpecimen explanation: Explanation) throws -> Set<DiagnosticCode> {
  var analysis = CaseAnalysis(try scenario(String(decoding: explanation.specimen, as: UTF8.self)))
  return Set(CaseFindings.report(of: &analysis).findings.map(\.message.code))
}
