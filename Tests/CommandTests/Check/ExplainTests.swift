import Testing

@Suite struct ExplainTests {
  @Test func `alone it lists all codes with their severity`() throws {
    let outcome = try Workspace().run("explain")
    #expect(outcome.code == 0)
    #expect(outcome.lines.contains("unknown-person (error)"))
    #expect(outcome.lines.contains("unrevealed-fact (warning)"))
  }

  @Test(arguments: [
    "invalid-utf8", "control-character", "bidirectional-control", "too-many-lines", "line-too-long", "missing-case",
    "broken-case", "missing-manual", "unknown-person", "step-fits-nothing",
  ])
  func `a code is explained, with a text that raises it, however odd that text is`(code: String) throws {
    let outcome = try Workspace().run("explain", code)
    #expect(outcome.code == 0)
    #expect(outcome.lines.first?.hasPrefix("\(code) (") == true)
    #expect(outcome.output.contains("A text that raises it:") && outcome.lines.count > 7)
    #expect(!outcome.output.unicodeScalars.contains { $0.value == 0x1B || $0.value == 0x202E })
  }

  @Test func `what a message points to is explained`() throws {
    let workspace = try Workspace(["a.vignette": "title: x\n"])
    let error = try workspace.run("check", "a.vignette").error
    let told = try #require(error.split(separator: "= vignette ").dropFirst().first?.split(separator: "\n").first)
    #expect(try workspace.run(told.split(separator: " ").map(String.init), input: .bytes([])).code == 0)
  }
}
