import Testing

@Suite struct ExplainTests {
  @Test func `alone it lists all codes with their severity`() throws {
    let outcome = try Workspace().run("explain")
    #expect(outcome.code == 0)
    #expect(outcome.lines.contains("unknown-person (error)"))
    #expect(outcome.lines.contains("unrevealed-fact (warning)"))
  }

  @Test func `every code of the list is explained, with a text that raises it`() throws {
    let workspace = try Workspace()
    let unexplained = try workspace.run("explain").lines.filter { line in
      guard let code = line.split(separator: " ").first else { return false }
      let outcome = try workspace.run("explain", String(code))
      let isSafe = !outcome.output.unicodeScalars.contains { $0.value == 0x1B || $0.value == 0x202E }
      let isWhole = outcome.output.contains("A text that raises it:") && outcome.lines.count > 7
      return outcome.code != 0 || outcome.lines.first != line || !isSafe || !isWhole
    }
    #expect(unexplained == [])
  }

  @Test func `what a message points to is explained`() throws {
    let workspace = try Workspace(["a.vignette": "title: x\n"])
    let error = try workspace.run("check", "a.vignette").error
    let told = try #require(error.split(separator: "= vignette ").dropFirst().first?.split(separator: "\n").first)
    #expect(try workspace.run(told.split(separator: " ").map(String.init), input: .bytes([])).code == 0)
  }
}
