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

  @Test func `a wording is told only where words like it would be taken for another, or this be asked for first`()
    throws
  {
    let text = String(decoding: try #require(Explanations.of(.nearerWording)).specimen, as: UTF8.self)
    let found = WordingChecks.findings(of: try scenario(of: text)).compactMap { finding -> NearerWording? in
      if case .nearer(let nearer) = finding { nearer } else { nil }
    }
    let nearer = try #require(found.first)
    #expect(nearer.intervention == 0 && nearer.place == 2 && nearer.other == 1)
    #expect(nearer.share > nearer.ownShare)
    let own = text.replacing("So we meet again in two weeks?", with: "What scares you about this medicine?")
    #expect(WordingChecks.findings(of: try scenario(of: own)).isEmpty)
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
