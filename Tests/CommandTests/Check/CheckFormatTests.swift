import Testing

@Suite struct CheckFormatTests {
  private func workspace() throws -> Workspace {
    try Workspace(["a.vignette": SmallCase.window.replacing("Ines: You are", with: "Inez: You are")])
  }

  @Test func `JSON has files, counts and every diagnostic with its place, and nothing goes to standard error`() throws
  {
    let outcome = try workspace().run("check", "--format", "json", "a.vignette")
    #expect(outcome.code == 1)
    #expect(outcome.error == "")
    let json = try JSON.reading(outcome.output)
    #expect(json["format"]?.whole == 1)
    #expect(json["files"] == .list([.text("a.vignette")]))
    #expect(json["errors"]?.whole == 1)
    #expect(json["warnings"]?.whole == 0)
    let diagnostic = try #require(json["diagnostics"]?.items.first)
    #expect(diagnostic["code"]?.words == "unknown-person")
    #expect(diagnostic["severity"]?.words == "error")
    #expect(diagnostic["file"]?.words == "a.vignette")
    let place = ["line", "column", "endLine", "endColumn"].map { diagnostic[$0]?.whole }
    #expect(place == [26, 3, 26, 7])
    #expect(diagnostic["replacement"]?.words == "Ines")
  }

  @Test func `JSON of files without fault is whole too`() throws {
    let json = try JSON.reading(
      try Workspace.withWindow().run("check", "--quick", "--format", "json", "window.vignette").output)
    #expect(json["errors"]?.whole == 0)
    #expect(json["diagnostics"] == .list([]))
  }

  @Test func `for GitHub there is a line for each diagnostic and nothing else`() throws {
    let outcome = try workspace().run("check", "--format", "github", "a.vignette")
    #expect(outcome.code == 1)
    #expect(outcome.error == "")
    #expect(
      outcome.output
        == "::error file=a.vignette,line=26,col=3,endColumn=7,title=unknown-person::nobody here is called \"Inez\" (did you mean \"Ines\"?)\n"
    )
  }
}
