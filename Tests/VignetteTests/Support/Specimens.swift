import Testing
import VignetteEngine
import VignetteLanguage
import VignetteSource
import VignetteVerification

/// What is said of a specimen of an explanation: by the readers, and of what only playing brings to light, by playing it.
func diagnostics(ofSpecimen explanation: Explanation) -> [Diagnostic] {
  let file = SourceFile(name: "specimen.\(explanation.kind.rawValue)", bytes: explanation.specimen)
  let (outline, faults) = OutlineReader.read(file)
  switch explanation.kind {
  case .scenario:
    return explanation.code.isFinding
      ? played(file) : faults + CaseReader.read(outline, manual: bookManual, fileID: "specimen").diagnostics
  case .manual: return faults + ManualReader.read(outline).diagnostics
  case .tests:
    let alone = faults + TestReader.faults(of: outline)
    guard !alone.hasErrors, let scenario = try? scenario(Explanations.specimenCase) else { return alone }
    return alone + TestReader.read(outline, of: scenario).diagnostics
  }
}

/// What reading a case and playing every path of it bring to light, remarks included.
func played(_ file: SourceFile) -> [Diagnostic] {
  let (outline, faults) = OutlineReader.read(file)
  let (teachingCase, more) = CaseReader.read(outline, manual: bookManual, fileID: "a")
  guard let teachingCase, !(faults + more).hasErrors else { return faults + more }
  let scenario = Scenario(teachingCase, manual: bookManual)
  var analysis = CaseAnalysis(scenario)
  let report = CaseFindings.report(of: &analysis)
  return (faults + more + report.diagnostics(in: file, of: scenario, beside: faults + more)).inFileOrder
}
