import Testing

@Suite struct ReadmeTests {
  private func readme() throws -> String { try Project.text(of: "README.md") }

  /// What stands in the README as shown by the program, without what the README leaves out.
  private func excerpts() throws -> [String] {
    try readme().split(separator: "```text\n").dropFirst()
      .compactMap { $0.split(separator: "\n```").first }
      .flatMap { $0.split(separator: "…\n").map { String($0).trimmingLineEnds } }
  }

  @Test func `what the README shows of a session and its debrief is what the program shows`() throws {
    let workspace = try Workspace()
    workspace.environment["VIGNETTE_SCENARIOS"] = Project.folder + "/Scenarios"
    let lines = Array(repeating: "1\n", count: 15) + Array(repeating: "\n", count: 20)
    let played = try workspace.run("play", "five-milligrams", "--seed", "4", input: lines.joined())
    let excerpts = try excerpts()
    #expect(excerpts.count == 4)
    for excerpt in excerpts { #expect(played.output.contains(excerpt), "\(excerpt)") }
  }

  @Test func `the numbers that the README sets beside SPIN's are those that explore tells`() throws {
    let example = "\(Project.folder)/Scenarios/Examples/the-sixth-doctor.vignette"
    let told = try Workspace().run("explore", "--plain", example).lines.first { $0.contains(" transitions") }
    let numbers = try #require(told?.split(separator: ", ").prefix(2).joined(separator: ", "))
    #expect(try readme().contains("| grep -o '^.* transitions'\n\(numbers)\n"))
  }

  @Test func `the README's list of commands is the program's`() throws {
    let list = try Workspace().run("help", "--markdown").output
    #expect(try readme().contains("\n" + list))
  }
}

extension String {
  fileprivate var trimmingLineEnds: String {
    String(drop { $0 == "\n" }.reversed().drop { $0 == "\n" || $0 == "…" }.reversed())
  }
}
