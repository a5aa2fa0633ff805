import Testing
import VignetteEngine
import VignetteSource

@Suite struct FileKindTests {
  @Test(arguments: ["", "\n\n", "// only a comment\n", "\u{FEFF}", "   \n\t\n"])
  func `an empty file is told so, as a case, a manual and tests`(text: String) throws {
    let bytes = Array(text.utf8)
    for told in [Told.ofCase(text), Told.ofManual(bytes), Told.ofTests(bytes, of: try scenario(PlainCase.text()))] {
      #expect(told.lines == ["1:1 empty-file"])
    }
  }

  @Test func `a manual or tests where a case should be are told so, once`() throws {
    for text in [WholeManual.text, WholeTests.text] {
      let told = Told.ofCase(text)
      #expect(told.lines == ["1:1 other-kind-of-file"])
    }
    let message = try #require(Told.ofCase(WholeManual.text).diagnostics.first).message
    #expect(message.text.contains("a manual") && message.text.contains("a case"))
  }

  @Test func `a case or tests where a manual should be are told so, once`() {
    for text in [WholeCase.text, WholeTests.text] {
      #expect(Told.ofManual(Array(text.utf8)).lines == ["1:1 other-kind-of-file"])
    }
  }

  @Test func `a case or a manual where tests should be are told so, once`() throws {
    let scenario = try scenario(PlainCase.text())
    for text in [WholeCase.text, WholeManual.text] {
      #expect(Told.ofTests(Array(text.utf8), of: scenario).lines == ["1:1 other-kind-of-file"])
    }
  }

  @Test(arguments: [
    "Dear colleague,\nI write to you about Ines.\n", "{\"title\": \"x\"}\n", "<html></html>", "#!/bin/sh\necho x\n",
    "- a\n- b\n",
  ])
  func `a text of another kind is told so, once`(text: String) throws {
    let bytes = Array(text.utf8)
    for told in [Told.ofCase(text), Told.ofManual(bytes), Told.ofTests(bytes, of: try scenario(PlainCase.text()))] {
      #expect(told.lines == ["1:1 other-kind-of-file"])
    }
  }

  @Test func `a file that is no text is told in a few words`() {
    let bytes = (0..<5_000).map { UInt8(truncatingIfNeeded: $0 &* 97 &+ $0 / 251) }
    let told = Told.ofCase(bytes)
    #expect(told.codes.contains(.otherKindOfFile))
    #expect(told.diagnostics.hasErrors)
    #expect(told.diagnostics.count < 40)
  }

  @Test(arguments: ["title: x\n", "patient: x\n", "title: x\npatient: y\nscene: z\n", "titel: x\nscene: y"])
  func `a case that is only begun is taken for one`(text: String) {
    let told = Told.ofCase(text)
    #expect(!told.codes.contains(.otherKindOfFile))
    #expect(told.diagnostics.hasErrors)
  }
}
