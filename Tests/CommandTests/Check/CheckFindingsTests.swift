import Testing

@Suite struct CheckFindingsTests {
  private func workspace(_ text: String = FoundCase.weekends) throws -> Workspace {
    try Workspace(["weekends.vignette": text])
  }

  @Test func `what only playing shows is told with the shortest play that shows it`() throws {
    let outcome = try workspace().run("check", "weekends.vignette")
    #expect(outcome.code == 0)
    #expect(outcome.output == "1 file checked: no errors, 1 warning\n")
    let told = """
      weekends.vignette:4:3: warning: some plays are never offered check-medical-safety before it falls due, and fail for it
      """
    #expect(outcome.error.hasPrefix(told), "\(outcome.error)")
    let witness = """
         = the shortest play that shows it:
        > "What are the tablets to you?"
        > "What would you like us to change?"
         = to walk through it: vignette explore weekends.vignette --emit-tests found.vtest
                               vignette play --follow found.vtest:safety-not-offered
      """
    #expect(outcome.error.contains(witness), "\(outcome.error)")
  }

  @Test func `strictly checked it fails, and quickly checked nothing is found`() throws {
    #expect(try workspace().run("check", "--strict", "weekends.vignette").code == 1)
    let quick = try workspace().run("check", "--strict", "--quick", "weekends.vignette")
    #expect(quick.code == 0)
    #expect(quick.output == "1 file checked: nothing to say\n")
  }

  @Test func `remarks fail nothing; they are counted, with a pointer to where they are shown`() throws {
    let text = FoundCase.weekends.replacing("trust 30", with: "trust 30 in 0..50")
      .replacing("before the end", with: "before \"Monday\"")
    let outcome = try workspace(text).run("check", "--strict", "weekends.vignette")
    #expect(outcome.code == 0)
    #expect(
      outcome.output == "1 file checked: nothing to say; 1 remark, which vignette explore CASE shows\n",
      "\(outcome.output)\(outcome.error)")
  }

  @Test func `a limit that was hit is said, and what is undecided is neither fine nor a problem`() throws {
    let outcome = try workspace().run("check", "--strict", "--max-states", "2", "weekends.vignette")
    #expect(outcome.code == 3)
    #expect(outcome.output.contains("weekends.vignette: not everything could be decided"))
    #expect(outcome.output.contains("it has more than 2 states"))
    #expect(outcome.output.hasSuffix("1 file checked: nothing to say\n"))
  }

  @Test func `problems weigh more than what is undecided`() throws {
    let workspace = try Workspace(["weekends.vignette": FoundCase.weekends, "a.vignette": "title: x\n"])
    #expect(try workspace.run("check", "--max-states", "2", "weekends.vignette", "a.vignette").code == 1)
  }

  @Test func `a case that is too large takes no longer than it may, and leaves time to the next`() throws {
    let workspace = try Workspace(["a.vignette": FoundCase.endless, "weekends.vignette": FoundCase.weekends])
    let outcome = try workspace.run("check", "--seconds", "10", "a.vignette", "weekends.vignette")
    #expect(outcome.code == 3)
    #expect(outcome.output.contains("a.vignette: not everything could be decided"))
    #expect(outcome.error.contains("weekends.vignette:4:3: warning: some plays are never offered"))
  }

  @Test func `what reading says of a line is not said again`() throws {
    let text = FoundCase.weekends.replacing("if trust >= 50", with: "if trust >= 150")
    let outcome = try workspace(text).run("check", "--format", "json", "weekends.vignette")
    let codes = try JSON.reading(outcome.output)["diagnostics"]?.items.compactMap { $0["code"]?.words }
    #expect(codes?.contains("never-holds") == true)
    #expect(codes?.contains("block-never-runs") == false)
  }

  @Test func `JSON has the witness as steps, the number of remarks, and what is undecided`() throws {
    let json = try JSON.reading(try workspace().run("check", "--format", "json", "weekends.vignette").output)
    let steps = ["> \"What are the tablets to you?\"", "> \"What would you like us to change?\""]
    #expect(json["diagnostics"]?.items.first?["witness"] == .list(steps.map { .text($0) }))
    #expect(json["remarks"]?.whole == 0)
    #expect(json["undecided"] == .list([]))
    let cut = try workspace().run("check", "--format", "json", "--max-states", "2", "weekends.vignette")
    let undecided = try #require(try JSON.reading(cut.output)["undecided"]?.items.first)
    #expect(undecided["file"]?.words == "weekends.vignette")
    #expect(undecided["reasons"]?.items.isEmpty == false)
  }

  @Test func `for GitHub the witness stands in the message, on lines of its own`() throws {
    let outcome = try workspace().run("check", "--format", "github", "weekends.vignette")
    #expect(outcome.output.split(separator: "\n").count == 1)
    #expect(outcome.output.hasPrefix("::warning file=weekends.vignette,line=4,col=3,endColumn="))
    let witness =
      "%0Athe shortest play that shows it:%0A> \"What are the tablets to you?\"%0A> \"What would you like us to change?\"\n"
    #expect(outcome.output.hasSuffix(witness), "\(outcome.output)")
  }

  @Test(arguments: ["--seconds", "--max-states", "--memory", "--threads"])
  func `limits are whole numbers`(option: String) throws {
    #expect(try workspace().run("check", option, "none", "weekends.vignette").code == 2)
    #expect(try workspace().run("check", option, "1000", "weekends.vignette").code == 0)
  }

  @Test func `two threads find what one finds`() throws {
    let one = try workspace().run("check", "--threads", "1", "--format", "json", "weekends.vignette").output
    let two = try workspace().run("check", "--threads", "2", "--format", "json", "weekends.vignette").output
    #expect(one == two)
  }
}
