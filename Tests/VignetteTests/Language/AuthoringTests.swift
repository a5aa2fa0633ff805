import Testing
import VignetteEngine
import VignetteLanguage
import VignetteRecognition
import VignetteReports
import VignetteSource
import VignetteVerification

@Suite struct AuthoringTests {
  private static let blocks = (try? MarkdownBlock.blocks(of: Repository.text(of: "Scenarios/AUTHORING.md"))) ?? []

  private static func blocks(_ kind: String) -> [MarkdownBlock] { blocks.filter { $0.kind == kind } }

  @Test func `the guide has examples of every kind`() {
    let kinds = Set(AuthoringTests.blocks.map(\.kind))
    let wanted = [
      "vignette", "vignette head", "vignette scene", "vignette body", "vignette visits", "vignette endings",
    ]
    #expect(kinds.isSuperset(of: wanted + ["vignette broken", "vtest", "manual", "text"]))
  }

  @Test(arguments: blocks("vignette").map(\.text))
  func `whole cases of the guide check without a word`(text: String) {
    #expect(diagnostics(ofCase: text).map(\.message.text) == [])
  }

  @Test(arguments: blocks.filter { GuideFrame.kinds.contains($0.kind) }.map { GuideFrame.whole($0) })
  func `parts of cases of the guide stand in a whole case without errors`(text: String) {
    let errors = diagnostics(ofCase: text).filter { $0.severity == .error }
    #expect(errors.map { "\($0.place.line): \($0.message.text)" } == [])
  }

  @Test(arguments: blocks("manual").map(\.text))
  func `manuals of the guide check without a word`(text: String) {
    let (outline, faults) = OutlineReader.read(SourceFile(name: "ours.manual", text: text))
    #expect((faults + ManualReader.read(outline).diagnostics).map(\.message.text) == [])
  }

  @Test func `the tests of the guide pass on the case before them`() throws {
    let scenario = try scenario(#require(AuthoringTests.blocks("vignette").first).text)
    let tests = try tests(#require(AuthoringTests.blocks("vtest").first).text, of: scenario)
    var analysis = CaseAnalysis(scenario)
    var coverage = Coverage(scenario)
    for script in tests.scripts {
      let result = ScriptRunner.run(script, recognizer: Recognizer(scenario), analysis: &analysis)
      #expect(result.failures.map { "\($0.expected): \($0.came)" } == [])
      coverage.add(result.attempt)
    }
    var checker = ClaimChecker(analysis, coverage: coverage)
    for claim in tests.claims { #expect(checker.verdict(on: claim).isGreen, "\(claim.text)") }
  }

  @Test func `the picture of the guide is that of the example`() throws {
    let example = try scenario(Repository.text(of: "Scenarios/Examples/the-sixth-doctor.vignette"))
    let drawn = try #require(AuthoringTests.blocks("mermaid").first)
    expectSame(MermaidText.text(of: Pictures.explored(example)), drawn.text)
  }

  @Test func `the checker says of the broken case what the guide says it does`() throws {
    let broken = try #require(AuthoringTests.blocks("vignette broken").first)
    let output = try #require(AuthoringTests.blocks("text").first)
    let file = SourceFile(name: "the-sixth-doctor.vignette", text: broken.text)
    let (outline, faults) = OutlineReader.read(file)
    let all = faults + CaseReader.read(outline, manual: bookManual, fileID: "the-sixth-doctor").diagnostics
    expectSame(DiagnosticText(.page).text(of: all.inFileOrder), output.text)
  }
}
