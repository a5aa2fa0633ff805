import Glibc
import Testing

@Suite struct FullDiskTests {
  /// A session in which a turn was kept; after it no file may grow any more, as on a full disk.
  private func filled(_ workspace: Workspace) throws -> Pseudoterminal {
    signal(SIGXFSZ, SIG_IGN)
    let window = try Pseudoterminal(workspace, ["play", "window.vignette", "--plain"])
    try window.enter("What would")
    try window.expect("That it works.")
    try window.expect("> ")
    let size = try workspace.bytes(of: try workspace.onlyRecordPath()).count
    let limited = try workspace.run(tool: "/usr/bin/prlimit", ["--pid", "\(window.id)", "--fsize=\(size + 40)"])
    try #require(limited.code == 0, "\(limited.error)")
    try window.enter("It will")
    return window
  }

  @Test func `a disk that fills up while playing is told at once, and the session goes on in memory`() throws {
    let workspace = try Workspace.withWindow()
    let window = try filled(workspace)
    try window.expect("The session cannot be kept:")
    try window.expect("folder> ")
    try window.enter("")
    try window.expect("The session goes on, and is not kept.")
    try window.expect("That is what the last one said.")
    try window.enter("/transcript")
    try window.expect("You: What would you dread?")
    try window.expect("You: It will be fine.")
    try window.enter("/quit")
    try window.expect("Only what was said before the trouble is kept.")
    #expect(try window.end() == 0)
    let resumed = try workspace.run("resume", input: "/transcript\n")
    #expect(resumed.code == 0, "what had been kept is still good: \(resumed.text)")
    #expect(resumed.output.contains("You: What would you dread?"))
  }

  @Test func `a question for another place that is answered with ctrl-C is asked again`() throws {
    let workspace = try Workspace.withWindow()
    let window = try filled(workspace)
    try window.expect("folder> ")
    try window.type("oth\u{3}")
    try window.expect("folder> ", not: "is not kept.")
  }

  @Test func `where another folder is no better, what was kept stays where it was`() throws {
    let workspace = try Workspace.withWindow()
    try workspace.write("in the way\n", to: "other/records")
    let window = try filled(workspace)
    try window.expect("folder> ")
    try window.enter("other")
    try window.expect("folder> ")
    try window.enter("")
    try window.expect("That is what the last one said.")
    try window.enter("/quit")
    try window.expect("To go on:")
    try window.expect(try workspace.onlyRecord())
    #expect(try window.end() == 0)
  }
}
