import Testing

@Suite struct GoldenTests {
  private static let folder = "Tests/Cases"

  @Test(arguments: try! Project.names(in: folder).filter { $0 != "Mistakes" })
  func `a whole session looks as it was recorded, and so does its debrief in each form`(name: String) throws {
    let place = "\(GoldenTests.folder)/\(name)"
    let workspace = try Workspace()
    workspace.environment["VIGNETTE_SCENARIOS"] = "\(Project.folder)/Scenarios/Examples"
    let arguments = try Project.text(of: "\(place)/arguments.txt").split { $0 == " " || $0 == "\n" }.map(String.init)
    let played = try workspace.run(arguments, input: .bytes(Array(try Project.text(of: "\(place)/input.txt").utf8)))
    #expect(played.code == 0 && played.error == "")
    try expectGolden(played.output.withoutTimes, "\(place)/shown.txt")
    for (format, ending) in [("text", "txt"), ("markdown", "md"), ("json", "json")] {
      try expectGolden(try workspace.run("debrief", "--format", format).output, "\(place)/debrief.\(ending)")
    }
    #expect(try workspace.run("verify").code == 0)
  }
}
