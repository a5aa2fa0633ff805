import FoundationEssentials
import Testing

@Suite struct CaseListingTests {
  @Test func `whoever begins a case anew that was left before its end is told how to go on with it`() throws {
    let workspace = try Workspace(["Scenarios/window.vignette": SmallCase.window])
    let word = "A session of this case was left before its end. vignette resume window goes on with it."
    #expect(!(try workspace.play(["What would"], case: "window").flat.contains(word)))
    #expect(try workspace.play([], case: "window").flat.contains(word))
    #expect(try workspace.run("resume", "window").code == 0)
  }

  private func library() throws -> Workspace {
    try Workspace([
      "Scenarios/window.vignette": SmallCase.window,
      "Scenarios/short.vignette": SmallCase.short(),
    ])
  }

  @Test func `alone it lists the cases with what helps to choose, and asks which to practise`() throws {
    let outcome = try library().run(input: "\n")
    #expect(outcome.code == 0)
    for part in [
      "1. A short one (short)", "2. The Window (window)", "She has counted her doctors.", "introductory",
      "engagement", "5 minutes", "ambivalence, alliance", "Which case?",
    ] {
      #expect(outcome.flat.contains(part), "\(part)\n\(outcome.output)")
    }
    #expect(!outcome.flat.contains("last:"))
  }

  @Test func `the easier cases come first, those of one level by their titles`() throws {
    let levels = ["A": "advanced", "B": "intermediate", "D": "introductory", "C": "introductory"]
    let cases = levels.map { title, level in
      ("Scenarios/\(title).vignette", SmallCase.short("level: \(level)\n").replacing("A short one", with: title))
    }
    let output = try Workspace(Dictionary(cases) { $1 }).run(input: "\n").output
    let titles = output.split(separator: "\n").filter { $0.contains(". ") && $0.first?.isNumber == true }
    #expect(titles == ["1. C (C)", "2. D (D)", "3. B (B)", "4. A (A)"])
  }

  @Test func `the manual of the option serves the list too`() throws {
    let workspace = try library()
    try workspace.write("manual: x\nprinciple: a \"A\"\nmove: agree-plan \"Agree\"\n", to: "own.manual")
    let outcome = try workspace.run(["play", "--manual", "own.manual"], input: .bytes([]))
    #expect(outcome.output.contains("1. A short one (short)"))
    #expect(outcome.flat.contains("window.vignette has errors"), "\(outcome.output)")
  }

  @Test func `the last attempt at a case is told`() throws {
    let workspace = try library()
    try workspace.play(["What would"], case: "window")
    #expect(try workspace.run(input: "\n").flat.contains("alliance; last: not ended (20"))
    try workspace.run("resume", input: "Same time\n")
    #expect(try workspace.run(input: "\n").flat.contains("alliance; last: the ending \"Partnership\" (20"))
  }

  @Test(arguments: ["2", "window", "the win", "The Window"])
  func `a case is chosen by number, id or the beginning of its title`(words: String) throws {
    let outcome = try library().run(input: "\(words)\n")
    #expect(outcome.output.contains("You are a resident."))
    #expect(outcome.code == 0)
  }

  @Test(arguments: ["2", "window"])
  func `what is piped in behind the choice is said to the patient`(words: String) throws {
    let outcome = try library().run(input: "\(words)\nWhat would\n")
    #expect(outcome.output.contains("Ines (to the window): That it works."), "\(outcome.output)")
  }

  @Test(arguments: ["7", "0", "nobody", "-1"])
  func `a choice that is none is told and asked again`(words: String) throws {
    let outcome = try library().run(input: "\(words)\n\n")
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("There is no such case in the list."))
  }

  @Test(arguments: ["", "\n", "/quit\n"])
  func `nothing chosen, it leaves`(input: String) throws {
    let workspace = try library()
    let outcome = try workspace.run(["play"], input: .bytes(Array(input.utf8)))
    #expect(outcome.code == 0)
    #expect(outcome.isOrderly)
    #expect(workspace.records == [])
  }

  @Test func `a case with errors is named and not offered`() throws {
    let workspace = try library()
    try workspace.write("title: Broken\n", to: "Scenarios/broken.vignette")
    let outcome = try workspace.run(input: "\n")
    #expect(outcome.output.contains("Scenarios/broken.vignette has errors"))
    #expect(!outcome.output.contains("3. "))
  }

  @Test func `where there are no cases it says where they are sought`() throws {
    let outcome = try Workspace().run()
    #expect(outcome.code == 2)
    #expect(outcome.error.contains("there are no cases in Scenarios"))
  }
}
