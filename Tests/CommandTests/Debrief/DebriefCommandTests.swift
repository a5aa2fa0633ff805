import Testing

@Suite struct DebriefCommandTests {
  private func ended() throws -> Workspace {
    let workspace = try Workspace.withWindow()
    try workspace.play(["What would", "/hint", "It will", "Same time", "fine"])
    return workspace
  }

  private func debrief(_ workspace: Workspace, _ options: String...) throws -> Outcome {
    try workspace.run(["debrief", try workspace.onlyRecord()] + options, input: .bytes([]))
  }

  @Test func `the debrief is the one that was shown at the end`() throws {
    let workspace = try Workspace.withWindow()
    let played = try workspace.playToEnd(["What would"]).output
    let again = try debrief(workspace)
    #expect(again.code == 0)
    #expect(again.output.hasPrefix("Debrief: The Window\n"))
    #expect(played.contains(again.output))
    #expect(try debrief(workspace, "--format", "text").output == again.output)
  }

  @Test func `it tells the end, the course, the principles, what worked and what lay beneath`() throws {
    let output = try debrief(try ended()).flat
    for part in [
      "How it ended: the ending \"Partnership\", a good one. (3 turns, coached, 1 hint)", "You said: fine",
      "Therapeutic alliance began at 40 and ended at 40.", "* ambivalence 25 not yet - 1 of 4",
      "countertherapeutic - not observed", "What worked", "To try otherwise", "Better means alone with it.",
      "What did her counting do to you?", "no assessment of competence.",
    ] {
      #expect(output.contains(part), "\(part)\n\(output)")
    }
  }

  @Test func `facts that were never revealed are listed, with what would have brought them to light`() throws {
    let workspace = try Workspace.withWindow()
    try workspace.playToEnd(["It will"])
    let output = try debrief(workspace).flat
    #expect(output.contains("What never came to light - Her mother kept her quiet with pills."))
    #expect(output.contains("By saying \"What would you dread?\""))
    #expect(!(try debrief(try ended()).output.contains("What never came to light")))
  }

  @Test func `as Markdown it has headings, tables and no signs of a terminal`() throws {
    let outcome = try debrief(try ended(), "--format", "markdown")
    #expect(outcome.code == 0)
    let lines = outcome.lines
    #expect(lines.first == "# Debrief: The Window")
    #expect(lines.contains("## The principles, side by side"))
    #expect(lines.contains("| Principle | Rating | Band | You thought | Points |"))
    let fences = [lines.filter { $0 == "```text" }.count, lines.filter { $0 == "```" }.count]
    #expect(fences[0] == fences[1] && fences[0] > 0)
    #expect(!outcome.output.contains("\u{1B}"))
  }

  @Test func `as JSON it has what a program needs`() throws {
    let json = try JSON.reading(try debrief(try ended(), "--format", "json").output)
    #expect(json["format"]?.whole == 1)
    #expect(json["case"]?.words == "window")
    #expect(json["title"]?.words == "The Window")
    #expect(json["mode"]?.words == "coached")
    #expect(json["outcome"]?.words == "good")
    #expect(json["turns"]?.whole == 3)
    #expect(json["hints"]?.whole == 1)
    #expect(json["feelings"]?.words == "fine")
    #expect(json["principles"]?.items.count == 6)
    let ambivalence = json["principles"]?.items.first { $0["id"]?.words == "ambivalence" }
    #expect(ambivalence?["rating"]?.whole == 25)
    #expect(ambivalence?["evidence"]?.items.first?["said"]?.words == "What would you dread?")
    #expect(json["courses"]?.items.last?["values"] == .list([40, 50, 40, 40].map { .number($0) }))
  }

  @Test func `numbers of all forms are the same`() throws {
    let workspace = try ended()
    let json = try JSON.reading(try debrief(workspace, "--format", "json").output)
    let text = try debrief(workspace).output
    let page = try debrief(workspace, "--format", "markdown").output
    for principle in json["principles"]?.items ?? [] {
      let id = try #require(principle["id"]?.words)
      let rating = principle["rating"]?.whole.map(String.init) ?? "-"
      #expect(text.split(separator: "\n").contains { $0.contains("\(id) ") && $0.contains(" \(rating) ") }, "\(id)")
      #expect(page.contains("\(id) | \(rating) |"), "\(id)")
    }
  }

  @Test func `a session that has not ended can be debriefed as far as it went`() throws {
    let workspace = try Workspace.withWindow()
    try workspace.play(["What would"])
    for format in ["text", "markdown", "json"] {
      let outcome = try debrief(workspace, "--format", format)
      #expect(outcome.code == 0)
      #expect(outcome.isOrderly)
      #expect(outcome.output.contains("The Window"))
    }
  }

  @Test func `before the end it tells nothing that is still to come to light`() throws {
    let workspace = try Workspace.withWindow()
    try workspace.play(["It will be fine."])
    for format in ["text", "markdown"] {
      let output = try debrief(workspace, "--format", format).output
      #expect(output.contains("It has not ended yet; what stayed hidden is told after the end."))
      for heading in ["To try otherwise", "What never came to light", "What lay beneath", "Also on offer"] {
        #expect(!output.contains(heading))
      }
    }
  }

  @Test func `of an exam that has not ended nothing is told`() throws {
    let workspace = try Workspace.withWindow()
    try workspace.run("play", "--exam", "window.vignette", input: "It will be fine.\n")
    let outcome = try debrief(workspace)
    #expect(outcome.code == 2 && outcome.output.isEmpty)
    #expect(outcome.error.contains("this exam has not ended, and its debrief comes after the end"))
  }

  @Test func `safety that failed stands first`() throws {
    let required = "required:\n  - assess-suicide-risk before the end: She has said that she is tired of it.\n"
    let workspace = try Workspace(["a.vignette": SmallCase.short(required)])
    try workspace.play(["Same time"], case: "a.vignette")
    let output = try debrief(workspace).flat
    let failure = try #require(output.firstRange(of: "She has said that she is tired of it."))
    let principles = try #require(output.firstRange(of: "The principles, side by side"))
    #expect(failure.upperBound < principles.lowerBound)
  }
}
