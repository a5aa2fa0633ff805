import Testing

@Suite struct ManualCommandTests {
  @Test func `the overview has every kind of entry`() throws {
    let outcome = try Workspace().run("manual")
    #expect(outcome.code == 0)
    for part in [
      "Principles", "Phases", "Moves, good", "Moves, poor", "Patterns: ", "Dynamics", "Glossary", "ambivalence",
    ] {
      #expect(outcome.output.contains(part), "\(part)")
    }
  }

  @Test(arguments: [
    ("ambivalence", "A principle, chapter 10."), ("nocebo", "A term of the glossary."), ("trust", "higher is better"),
    ("alliance", "The mean of bond, tasks, goals."), ("explore-medication-fears", "It serves ambivalence 2"),
    ("threaten-discharge", "It violates "), ("dread-of-recovery", "A pattern: "),
    ("engagement", "A phase of treatment"),
    ("Dread of recovery", "A pattern: "), ("DREAD-OF-RECOVERY", "A pattern: "),
  ])
  func `an entry is found by its name or title`(name: String, shows: String) throws {
    let outcome = try Workspace().run("manual", name)
    #expect(outcome.code == 0)
    #expect(outcome.flat.contains(shows), "\(outcome.output)")
  }

  @Test func `a move is shown with what the manual has a patient answer`() throws {
    let outcome = try Workspace().run("manual", "assess-suicide-risk")
    #expect(outcome.flat.contains("Where a case says nothing else, the patient: (The patient looks up"))
  }

  @Test(arguments: [
    ("moves", "- empathize: "), ("patterns", "- dread-of-recovery: "), ("phases", "- engagement: "),
    ("dynamics", "- trust: "), ("principles", "- ambivalence: "), ("glossary", "nocebo"),
  ])
  func `a part of the manual is listed by its name`(part: String, entry: String) throws {
    let outcome = try Workspace().run("manual", part)
    #expect(outcome.code == 0)
    #expect(outcome.output.contains(entry), "\(outcome.output)")
  }

  @Test func `words of a title need no quotation marks`() throws {
    let workspace = try Workspace()
    #expect(
      try workspace.run("manual", "dread", "of", "recovery").output
        == workspace.run("manual", "dread-of-recovery").output)
  }

  @Test func `every name of the overview has an entry`() throws {
    let workspace = try Workspace()
    let lines = try workspace.run("manual").lines
    let names = lines.filter { $0.hasPrefix("- ") }.compactMap { $0.dropFirst(2).split(separator: ":").first }
    #expect(names.count > 50)
    for name in names.enumerated().filter({ $0.offset.isMultiple(of: 7) }).map(\.element) {
      #expect(try workspace.run("manual", String(name)).code == 0, "\(name)")
    }
  }

  @Test func `a name that is none is guessed`() throws {
    let outcome = try Workspace().run("manual", "nocebos")
    #expect(outcome.code == 2)
    #expect(outcome.error.contains("did you mean \"nocebo\"?"))
  }

  @Test func `the text of the manual is a manual that checks clean`() throws {
    let workspace = try Workspace()
    try workspace.write(try workspace.run("manual", "--text").output, to: "book.manual")
    #expect(try workspace.run("check", "--strict", "book.manual").output == "1 file checked: nothing to say\n")
    #expect(try workspace.run("manual", "--manual", "book.manual").output == workspace.run("manual").output)
  }

  @Test func `a manual with errors is told`() throws {
    let workspace = try Workspace(["bad.manual": "manual: x\nfrob\n"])
    let outcome = try workspace.run("manual", "--manual", "bad.manual")
    #expect(outcome.code == 1)
    #expect(outcome.error.contains("bad.manual:"))
  }
}
