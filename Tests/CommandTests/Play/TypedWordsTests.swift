import Testing

/// Words typed where the lines are hidden: courtesies, words that are commands elsewhere, and the question about what
/// was meant.
@Suite struct TypedWordsTests {
  private static let unsure = "I can give you another pill"

  private func played(_ lines: String...) throws -> String {
    try Workspace.withWindow().play(lines, options: ["--typed"]).flat
  }

  @Test(arguments: ["quit", "exit", "help", "back", "?", "QUIT"])
  func `a single word that is a command elsewhere is no word to the patient`(word: String) throws {
    let output = try played(word, "Why did you stop?")
    #expect(output.contains("/quit leaves; /help lists what there is."))
    #expect(output.contains("Ines: I stopped it."))
  }

  @Test(arguments: ["thanks", "Hello.", "hmm", "ok", "sorry I'm late"])
  func `a courtesy is nodded to, and uses no turn`(words: String) throws {
    let output = try played(words)
    #expect(output.contains("(A nod. Say more, or ask something.)") && !output.contains("You: "))
  }

  @Test func `what is not understood is told with another example each time, none of them on offer`() throws {
    let output = try played("qwer asdf", "zxcv hjkl", "uiop vbnm")
    let examples = output.split(separator: "such as: ").dropFirst().map { $0.prefix(12) }
    #expect(Set(examples).count == 3)
    #expect(!output.contains("such as: What would you dread?"))
  }

  @Test(arguments: ["", "/back", "back", "none"])
  func `nothing is said where none of what was asked about was meant`(answer: String) throws {
    let output = try played(TypedWordsTests.unsure, answer, "Why did you stop?")
    #expect(output.contains("Nothing was said. Put it in other words."))
    #expect(!output.contains("Nothing has been said yet."))
    #expect(output.contains("You: Why did you stop?"))
  }

  @Test func `what was not meant a moment ago is not taken for other words without being asked again`() throws {
    let sure = "Why did you stop the last one"
    #expect(try played(sure).contains("Taken for: What happened with the last one?"))
    let output = try played("How did the last one go", "none", sure)
    #expect(output.split(separator: "Did you mean:").count == 3)
    #expect(!output.contains("Taken for:"))
    let later = try played("How did the last one go", "none", "It will be fine.", sure)
    #expect(later.contains("Taken for: What happened with the last one?"))
  }

  @Test(arguments: [
    ("/help", "/goto N: go back"), ("/chart", "Six months of depression."), ("/frob", "no /frob here"),
  ])
  func `a command that only shows something is done at the question, which then stands`(
    command: String, shows: String
  ) throws {
    let output = try played(TypedWordsTests.unsure, command, "1")
    #expect(output.contains(shows))
    #expect(output.split(separator: "Did you mean:").count == 3)
    #expect(output.contains("You: \(TypedWordsTests.unsure)"))
  }

  @Test func `a command that goes elsewhere waits for the answer, and to leave is to leave`() throws {
    #expect(try played(TypedWordsTests.unsure, "/goto 1", "").contains("First the question"))
    let left = try played(TypedWordsTests.unsure, "/quit", "Why did you stop?")
    #expect(!left.contains("You: ") && left.contains("You left"))
  }

  @Test func `where a visit's title is given for a scene's, its scenes are told`() throws {
    let text = SmallCase.window.replacing("scene: Counting", with: "visit: First\nscene: Counting")
    let workspace = try Workspace(["window.vignette": text])
    let outcome = try workspace.run("recognize", "hello", "--case", "window.vignette", "--scene", "first")
    #expect(outcome.code != 0)
    #expect(outcome.error.contains("\"first\" is a visit; its scenes: \"Counting\""))
  }
}
