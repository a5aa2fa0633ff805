import Testing

@Suite struct PlayTests {
  /// The number under which a line was offered first.
  private func number(of line: String, in outcome: Outcome) throws -> String {
    let offer = try #require(outcome.lines.first { $0.hasSuffix(". \(line)") })
    return try #require(offer.split(separator: ".").first.map { $0.filter { $0 != " " } })
  }

  @Test func `where input is no terminal it reads lines, prints text and ends cleanly at the end of input`() throws {
    let workspace = try Workspace.withWindow()
    let outcome = try workspace.play(["What would"])
    #expect(outcome.code == 0)
    #expect(outcome.error == "")
    #expect(outcome.output.hasSuffix("\nKept. To go on: vignette resume \(try workspace.onlyRecord())\n"))
    #expect(!outcome.output.contains("\u{1B}") && !outcome.output.contains("\r"))
  }

  @Test func `an intervention is chosen by its number on the list`() throws {
    let workspace = try Workspace.withWindow()
    for line in ["What would you dread?", "It will be fine.", "I want to be better than five."] {
      let number = try number(of: line, in: try workspace.play([]))
      #expect(try workspace.play([number]).output.contains(": \(line)\n"), "\(line)")
    }
  }

  @Test(arguments: [
    "What would", "what  WOULD you", "What would you dread?", "what wóuld", "  What would  ", "“What would",
  ])
  func `an intervention is chosen by the unique beginning of its line`(words: String) throws {
    #expect(try Workspace.withWindow().play([words]).output.contains("You: What would you dread?\nInes"))
  }

  @Test func `a beginning that several lines share takes none of them and shows them with their numbers`() throws {
    let workspace = try Workspace.withWindow()
    let outcome = try workspace.play(["What"])
    let shown = try #require(outcome.output.split(separator: "> What\n").last)
    for line in ["What would you dread?", "What happened with the last one?"] {
      #expect(shown.contains("\(try number(of: line, in: outcome)). \(line)"))
    }
    #expect(!shown.contains("It will be fine."))
    #expect(workspace.records == [])
  }

  @Test func `a whole line is taken although another begins with it`() throws {
    let text = SmallCase.window.replacing("What happened with the last one?", with: "What would you dread? And hope?")
    let outcome = try Workspace(["a.vignette": text]).play(["what would you dread"], case: "a.vignette")
    #expect(outcome.output.contains("You: What would you dread?\nInes"))
  }

  @Test(arguments: ["6", "0", "-1", "99999999999999999999", "1.5", "xyzzy", "...", "¿", "\u{0}", "1 2"])
  func `what fits nothing says so and uses no turn`(words: String) throws {
    let workspace = try Workspace.withWindow()
    let outcome = try workspace.play([words])
    #expect(outcome.code == 0)
    #expect(outcome.isOrderly)
    #expect(!outcome.output.contains("You: "))
    #expect(outcome.flat.contains("You left before anything was said."))
    #expect(workspace.records == [])
  }

  @Test func `Enter shows the offer again`() throws {
    let output = try Workspace.withWindow().play(["", "  "]).output
    #expect(output.split(separator: ". It will be fine.", omittingEmptySubsequences: false).count == 4)
  }

  @Test(arguments: ["1", "1.", "1)", " 1. "])
  func `a number may be typed as it is printed`(number: String) throws {
    #expect(try Workspace.withWindow().play([number]).output.contains("You: It will be fine."))
  }

  @Test func `a case meant for typed words shows its lines where they are asked for`() throws {
    let workspace = try Workspace(["typed.vignette": "typed: yes\n" + SmallCase.window])
    #expect(!(try workspace.play([], case: "typed.vignette").output.contains("1. It will be fine.")))
    #expect(
      try workspace.play([], case: "typed.vignette", options: ["--menu"]).output.contains("1. It will be fine."))
    let both = try workspace.run("play", "--typed", "--menu", "typed.vignette")
    #expect(both.code == 2 && both.error.contains("--typed hides the lines that --menu shows"))
  }

  @Test func `words that stand in the case are understood, and shown as they were typed`() throws {
    let output = try Workspace.withWindow().play(["why did you STOP"]).output
    #expect(output.contains("You: why did you STOP\nInes: I stopped it."))
  }

  @Test func `an intervention that was taken is on offer no more`() throws {
    let output = try Workspace.withWindow().play(["What would", "What would"]).output
    #expect(output.split(separator: "You: What would").count == 2)
  }

  @Test func `the last line counts without its end, and lines may end as on other systems`() throws {
    let workspace = try Workspace.withWindow()
    let arguments = ["play", "window.vignette"]
    let unended = try workspace.run(arguments, input: .bytes(Array("What would".utf8)))
    #expect(unended.output.contains("That it works."))
    let foreign = try workspace.run(arguments, input: .bytes(Array("What would\r\n/quit\r\n".utf8)))
    #expect(foreign.output.contains("That it works."))
    #expect(!foreign.output.contains("\r"))
  }

  @Test(arguments: [
    [UInt8](repeating: 0xFF, count: 100), Array("What would\u{FFFD}".utf8) + [0xC3, 0x0A], [0, 0x0A, 0x08, 0x0A],
    [UInt8](repeating: UInt8(ascii: "w"), count: 300_000), [UInt8](repeating: 0x0A, count: 3_000),
    Array(String(repeating: "x\n", count: 3_000).utf8),
  ])
  func `no input makes it fall over`(bytes: [UInt8]) throws {
    let outcome = try Workspace.withWindow().run(["play", "window.vignette"], input: .bytes(bytes))
    #expect(outcome.code == 0)
    #expect(outcome.isOrderly)
  }

  @Test func `the same seed and choices give the same text, byte for byte`() throws {
    let lines = ["What would", "/transcript", "It will", "/meters"]
    let first = try Workspace.withWindow().play(lines).lines.dropLast(2)
    #expect(try Workspace.withWindow().play(lines).lines.dropLast(2) == first)
  }
}
