import Testing
import VignetteLanguage
import VignetteSource

@Suite struct SpecimenTests {
  @Test(arguments: DiagnosticCode.allCases)
  func `every code is explained exactly once`(code: DiagnosticCode) {
    #expect(Explanations.all.filter { $0.code == code }.count == 1)
  }

  /// Those that need a second file, or none, are raised by the command; its tests raise them.
  private static let raisedByReaders = Explanations.all.filter { explanation in
    ![.missingCase, .brokenCase, .missingManual].contains(explanation.code) && !explanation.code.isFinding
      && !explanation.code.isAboutWordings
  }

  @Test(arguments: raisedByReaders.map(\.code))
  func `a specimen raises its own code and no other`(code: DiagnosticCode) throws {
    let explanation = try #require(Explanations.of(code))
    #expect(Set(diagnostics(ofSpecimen: explanation).map(\.code)) == [code])
  }

  @Test(arguments: DiagnosticCode.allCases.filter(\.isFinding))
  func `playing every path of a specimen finds what it explains`(code: DiagnosticCode) throws {
    let explanation = try #require(Explanations.of(code))
    #expect(diagnostics(ofSpecimen: explanation).map(\.code) == [])
    #expect(try findings(ofSpecimen: explanation).contains(code))
  }
}
