import Testing
import VignetteEngine
import VignetteLanguage
import VignetteRecognition
import VignetteSource

/// What is said of the wordings of a case that is meant for typed words.
@Suite struct WordingCheckTests {
  private func scenario(of text: String) throws -> Scenario {
    let outline = OutlineReader.read(SourceFile(name: "case.vignette", text: text)).outline
    let (teachingCase, faults) = CaseReader.read(outline, manual: bookManual, fileID: "case")
    #expect(faults.map(\.message.text) == [])
    return Scenario(try #require(teachingCase), manual: bookManual)
  }

  private func code(_ finding: WordingFinding) -> DiagnosticCode {
    switch finding {
    case .few: .fewWordings
    case .alike: .alikeInterventions
    case .nearer: .nearerWording
    }
  }

  @Test(arguments: DiagnosticCode.allCases.filter(\.isAboutWordings))
  func `a specimen raises its own finding and no other, and none where words are not typed`(
    code wanted: DiagnosticCode
  ) throws {
    let text = String(decoding: try #require(Explanations.of(wanted)).specimen, as: UTF8.self)
    #expect(Set(WordingChecks.findings(of: try scenario(of: text)).map(code)) == [wanted])
    let untyped = text.split(separator: "\n").filter { $0 != "typed: yes" }.joined(separator: "\n")
    #expect(WordingChecks.findings(of: try scenario(of: untyped)).isEmpty)
  }
}
