import Testing

/// Pictures as they were recorded, a folder a case. With RECORD=1 they are recorded anew.
@Suite struct MapGoldenTests {
  private static let folder = "Tests/Maps"
  private static let cases = (try? Project.names(in: folder)) ?? []
  private static let forms = ["svg", "dot", "mermaid"]

  @Test func `there are cases to draw`() { #expect(MapGoldenTests.cases.count >= 2) }

  @Test(arguments: cases, forms)
  func `a case and what all its plays do are drawn as they were`(name: String, form: String) throws {
    let place = "\(MapGoldenTests.folder)/\(name)"
    let workspace = try Workspace(["case.vignette": Project.text(of: "\(place)/case.vignette")])
    let written = try workspace.run("graph", "case.vignette", "--format", form)
    let explored = try workspace.run("graph", "case.vignette", "--format", form, "--explored")
    #expect(written.code == 0 && written.error == "" && explored.code == 0 && explored.error == "")
    try expectGolden(written.output, "\(place)/written.\(form)")
    try expectGolden(explored.output, "\(place)/explored.\(form)")
  }

  @Test(arguments: cases)
  func `a trainee's way is drawn as it was`(name: String) throws {
    let place = "\(MapGoldenTests.folder)/\(name)"
    let workspace = try Workspace(["case.vignette": Project.text(of: "\(place)/case.vignette")])
    try workspace.run("play", "case.vignette", "--seed", "1", input: Project.text(of: "\(place)/input.txt"))
    let record = try #require(workspace.names(in: "state/vignette/records").first)
    let drawn = try workspace.run(
      "graph", "case.vignette", "--record", "state/vignette/records/\(record)", "--explored")
    #expect(drawn.code == 0 && drawn.error == "")
    try expectGolden(drawn.output, "\(place)/played.svg")
  }
}
