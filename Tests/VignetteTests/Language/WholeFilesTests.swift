import Testing
import VignetteLanguage
import VignetteSource

@Suite struct WholeFilesTests {
  @Test func `a case with every kind of line is read without a word`() {
    #expect(Told.ofCase(WholeCase.text, manual: WholeManual.manual).sentences == [])
  }

  @Test func `a manual with every kind of line is read without a word`() {
    #expect(Told.ofManual(Array(WholeManual.text.utf8)).sentences == [])
  }

  @Test func `tests with every kind of line are read without a word`() throws {
    #expect(Told.ofTests(Array(WholeTests.text.utf8), of: try WholeCase.scenario()).sentences == [])
  }

  @Test func `a plain case is read without a word`() {
    #expect(Told.ofCase(PlainCase.text()).sentences == [])
  }
}
