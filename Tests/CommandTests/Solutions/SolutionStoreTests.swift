import FoundationEssentials
import Testing

/// What is kept of solved cases, and what is installed with them.
@Suite struct SolutionStoreTests {
  /// The window case, played to its end by an installed program, on whose machine nothing was solved yet.
  private func installed() throws -> Workspace {
    let workspace = try Workspace.withWindow()
    try FileManager.default.createDirectory(atPath: workspace.path("bin"), withIntermediateDirectories: true)
    try FileManager.default.linkItem(atPath: workspace.program, toPath: workspace.path("bin/vignette"))
    workspace.program = workspace.path("bin/vignette")
    try workspace.playToEnd(["It will"])
    return workspace
  }

  private func forget(_ workspace: Workspace) throws {
    try FileManager.default.removeItem(atPath: workspace.path(SolutionStoreTests.own))
  }

  private func export(_ workspace: Workspace) throws {
    try FileManager.default.createDirectory(
      atPath: workspace.path(SolutionStoreTests.shared), withIntermediateDirectories: true)
    let outcome = try workspace.run(
      "export", "solution", "window.vignette", "--output", SolutionStoreTests.shared)
    #expect(outcome.code == 0 && outcome.output.isEmpty && outcome.error.isEmpty)
  }

  private static let own = ".cache/vignette/solutions"
  private static let shared = "share/vignette/Solutions"

  @Test func `a solution is found once and kept for the user alone`() throws {
    let workspace = try installed()
    let kept = workspace.names(in: SolutionStoreTests.own)
    #expect(kept.count == 1)
    #expect(try workspace.permissions(of: "\(SolutionStoreTests.own)/\(kept[0])") == 0o600)
    try workspace.playToEnd()
    #expect(workspace.names(in: SolutionStoreTests.own) == kept)
  }

  @Test func `an installed solution is read, and gives the same debrief as one that is found`() throws {
    let workspace = try installed()
    let found = try workspace.run("debrief", "--format", "json").output
    let names = workspace.names(in: SolutionStoreTests.own)
    try forget(workspace)
    try export(workspace)
    #expect(workspace.names(in: SolutionStoreTests.shared) == names)
    #expect(try workspace.run("debrief", "--format", "json").output == found)
    #expect(found.contains("\"costs\" : ["))
    #expect(workspace.names(in: SolutionStoreTests.own) == [], "none was made")
  }

  @Test(arguments: [0.0, 0.1, 0.3, 0.5, 0.7, 0.9, 0.999])
  func `an installed solution that is damaged is passed over, and one is found`(part: Double) throws {
    let workspace = try installed()
    let found = try workspace.run("debrief").output
    try forget(workspace)
    try export(workspace)
    let path = "\(SolutionStoreTests.shared)/\(workspace.names(in: SolutionStoreTests.shared)[0])"
    var bytes = try workspace.bytes(of: path)
    bytes[Int(part * Double(bytes.count))] ^= 4
    try workspace.write(bytes, to: path)
    #expect(try workspace.run("debrief").output == found)
    #expect(workspace.names(in: SolutionStoreTests.own).count == 1, "one was made")
  }

  @Test func `a solution of another case under the name of this one is made anew in its place`() throws {
    let workspace = try installed()
    let found = try workspace.run("debrief").output
    let path = "\(SolutionStoreTests.own)/\(workspace.names(in: SolutionStoreTests.own)[0])"
    let bytes = try workspace.bytes(of: path)
    let other = SmallCase.window.replacing("trust +10", with: "trust +20")
    try workspace.write(other, to: "other.vignette")
    try workspace.run("export", "solution", "other.vignette", "--output", ".")
    let foreign = try #require(workspace.names(in: ".").first { $0.hasSuffix(".solution") })
    try workspace.write(try workspace.bytes(of: foreign), to: path)
    #expect(try workspace.run("debrief").output == found)
    #expect(try workspace.bytes(of: path) == bytes)
  }

  @Test func `solutions of a case that is edited on and on do not pile up`() throws {
    let workspace = try installed()
    let newest = workspace.names(in: SolutionStoreTests.own)
    try forget(workspace)
    for number in 1...70 { try workspace.write("old", to: "\(SolutionStoreTests.own)/\(number).solution") }
    try workspace.write("a note", to: "\(SolutionStoreTests.own)/note.txt")
    try workspace.run("debrief")
    let kept = workspace.names(in: SolutionStoreTests.own)
    #expect(kept.count == 51)
    #expect(kept.contains("note.txt") && kept.contains(newest[0]))
  }

  @Test func `solutions need a folder that is there`() throws {
    let workspace = try Workspace.withWindow()
    let without = try workspace.run("export", "solution", "window.vignette")
    #expect(without.code == 2)
    #expect(without.error.contains("--output FOLDER"))
    let nowhere = try workspace.run("export", "solution", "window.vignette", "--output", "nowhere")
    #expect(nowhere.code == 2)
    #expect(nowhere.error.contains("nowhere/"))
  }

  @Test func `a case too large for the limits is told, with the exit code of what is undecided`() throws {
    let workspace = try Workspace.withWindow()
    let outcome = try workspace.run(
      "export", "solution", "window.vignette", "--output", ".", "--max-states", "3")
    #expect(outcome.code == 3)
    #expect(outcome.error == "vignette: window.vignette: it is too large to be solved within the limits\n")
    #expect(workspace.names(in: ".") == ["window.vignette"])
  }
}
