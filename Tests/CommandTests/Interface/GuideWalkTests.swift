import Testing

@Suite struct GuideWalkTests {
  @Test func `the guide's walk from message to witness to a mended case is what the program writes`() throws {
    let walk = try GuideWalk()
    try expectGolden(try walk.played(), GuideWalk.path)
  }

  @Test func `the walk ends with nothing to say and a test that passes`() throws {
    let guide = try Project.text(of: GuideWalk.path)
    let walk = try #require(guide.split(separator: "### A case mended").last)
    #expect(walk.contains("1 file checked: nothing to say\n$ vignette test weekends.vtest"))
    #expect(walk.contains("1 failed") && walk.contains("1 test, all passed"))
  }
}
