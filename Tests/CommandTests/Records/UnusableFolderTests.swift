import FoundationEssentials
import Glibc
import Testing

@Suite struct UnusableFolderTests {
  /// A file stands where this folder of the records should be, which stops root too.
  private func workspace(fileAt place: String) throws -> Workspace {
    let workspace = try Workspace.withWindow()
    try workspace.write("in the way\n", to: place)
    return workspace
  }

  /// The record kept in another folder.
  private func record(in folder: String, _ workspace: Workspace) throws -> String {
    let names = workspace.names(in: "\(folder)/records")
    try #require(names.count == 1, "\(names)")
    return "\(folder)/records/\(names[0])"
  }

  private static let places = ["state", "state/vignette", "state/vignette/records", "state/vignette/texts"]

  @Test(arguments: places)
  func `where the session cannot be kept that is said before the patient answers, and it goes on in memory`(
    place: String
  ) throws {
    let outcome = try workspace(fileAt: place).play(["What would", "", "It will", "/transcript"])
    #expect(outcome.code == 0)
    #expect(outcome.isOrderly)
    let said = try #require(outcome.flat.firstRange(of: "The session cannot be kept: "))
    let answered = try #require(outcome.flat.firstRange(of: "That it works."))
    #expect(said.upperBound < answered.lowerBound)
    #expect(outcome.output.split(separator: "The session cannot be kept").count == 2)
    #expect(outcome.output.split(separator: "Ines: That is what the last one said.").count == 3)
    #expect(outcome.output.hasSuffix("You left; the session was not kept.\n"))
  }

  @Test(arguments: places)
  func `in another folder that is named the whole session is kept`(place: String) throws {
    let workspace = try workspace(fileAt: place)
    let outcome = try workspace.play(["What would", "other", "It will"])
    #expect(outcome.output.contains("The session is kept in other."))
    let record = try record(in: "other", workspace)
    let verified = try workspace.run("verify", record)
    #expect(verified.code == 0, "\(verified.text)")
    #expect(verified.output.contains("2 turns"))
    #expect(try workspace.permissions(of: record) == 0o600)
    #expect(try workspace.permissions(of: "other/records") == 0o700)
    let resumed = try workspace.run("resume", record, input: "/transcript\n")
    #expect(resumed.output.contains("You: What would you dread?"))
  }

  @Test func `what is told on leaving brings a session back that is kept in another folder`() throws {
    let workspace = try workspace(fileAt: "state")
    let outcome = try workspace.play(["What would", "other"])
    let told = try #require(outcome.flat.split(separator: "To go on: vignette ").last)
    let resumed = try workspace.run(told.split(separator: " ").map(String.init), input: .bytes([]))
    #expect(resumed.code == 0, "\(resumed.error)")
    #expect(resumed.output.contains("You: What would you dread?"))
  }

  @Test func `a folder that cannot be used either is told, and another is asked for`() throws {
    let workspace = try workspace(fileAt: "state")
    let outcome = try workspace.play(["What would", "/proc/no", "state", "other", "It will"])
    #expect(outcome.output.split(separator: "The session cannot be kept").count == 4)
    let verified = try workspace.run("verify", try record(in: "other", workspace))
    #expect(verified.output.contains("2 turns"), "\(verified.text)")
  }

  @Test func `a session that is not kept is debriefed all the same`() throws {
    let outcome = try workspace(fileAt: "state").play(["Same time", ""] + Workspace.skips)
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("Debrief: The Window"))
    #expect(!outcome.output.contains("To read this again"))
  }

  @Test func `where the input ends at the question for a folder it ends cleanly`() throws {
    let outcome = try workspace(fileAt: "state").play(["What would"])
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("Ines (to the window): That it works."))
  }

  @Test func `a command that reads records says nothing of a folder that is not there`() throws {
    let outcome = try Workspace().run("records")
    #expect(outcome.code == 0)
    #expect(outcome.error == "")
  }
}
