import Testing
import VignetteEngine
import VignetteSource

@Suite struct PeopleTests {
  private let people =
    "character: Dr. Ama Osei, her therapist\ncharacter: Luis Alvarez, her brother\ncharacter: The bird"

  private func speaker(_ name: String) throws -> Speaker? {
    let teachingCase = try scenario(PlainCase.text(head: people, body: "\(name): Hm.")).teachingCase
    guard case .speech(let speech) = teachingCase.scenes[0].body.statements[1].kind else { return nil }
    return speech.speaker
  }

  @Test func `what follows the first comma is free`() throws {
    let people = try scenario(PlainCase.text(head: people)).teachingCase.people
    #expect(people.map(\.name) == ["Ines Alvarez", "Dr. Ama Osei", "Luis Alvarez", "The bird"])
    #expect(people.map(\.about) == ["", "her therapist", "her brother", ""])
    let text = PlainCase.text().replacing(
      "patient: Ines Alvarez", with: "patient: Ines Alvarez , 34, she/her, a teacher")
    let patient = try #require(scenario(text).teachingCase.people.first)
    #expect(patient.name == "Ines Alvarez")
    #expect(patient.about == "34, she/her, a teacher")
  }

  @Test(arguments: [
    ("Ines Alvarez", 0), ("Ines", 0), ("Dr. Ama Osei", 1), ("Osei", 1), ("Ama", 1), ("Luis Alvarez", 2), ("Luis", 2),
    ("The bird", 3), ("bird", 3), ("The", 3),
  ])
  func `somebody is called by the whole name or by any word of it that nobody else has`(name: String, person: Int)
    throws
  {
    #expect(try speaker(name) == .person(person))
  }

  @Test func `You is the trainee`() throws {
    #expect(try speaker("You") == .trainee)
  }

  @Test func `the patient is the first of the people wherever the line stands`() throws {
    let text =
      "character: Osei\ntitle: T\nscene: S\n  * empathize \"Yes.\"\n    Ines: x\n    Osei: x\n    -> E\nending: E\n  outcome: good\npatient: Ines\n"
    #expect(try scenario(text).teachingCase.people.map(\.name) == ["Ines", "Osei"])
  }

  @Test func `a word that several have is told`() {
    expectErrors(PlainCase.text(head: people, body: "1️⃣Alvarez: Hm."), .ambiguousPerson)
  }

  @Test func `a whole name is its owner's, though another has it as a word`() throws {
    let text = PlainCase.text(head: "character: Alvarez", body: "Alvarez: Hm.")
    guard case .speech(let speech) = try scenario(text).teachingCase.scenes[0].body.statements[1].kind else {
      return #expect(Bool(false))
    }
    #expect(speech.speaker == .person(1))
  }

  @Test(arguments: ["Dr.", "Dr", "Mrs.", "Prof."])
  func `a title is nobody's name`(title: String) {
    let head = "character: \(title) Osei\ncharacter: Someone \(title) Else"
    expectErrors(PlainCase.text(head: head, body: "1️⃣\(title): Hm."), .unknownPerson)
  }

  @Test func `two doctors are called by their other words`() {
    let text = PlainCase.text(
      head: "character: Dr. Osei\ncharacter: Dr. Blum", body: "Osei: A.\nBlum: B.\nDr. Blum: C.")
    #expect(Told.ofCase(text).lines == [])
  }

  @Test(arguments: [("Inez", "Ines"), ("Inse Alvarez", "Ines Alvarez"), ("Oseei", "Osei"), ("Yuo", "You")])
  func `an unknown name is told with the nearest one`(name: String, nearest: String) throws {
    let text = PlainCase.text(head: people, body: "1️⃣\(name): Hm.")
    expectErrors(text, .unknownPerson)
    let message = try #require(Told.ofCase(MarkedText(text).text).errors.diagnostics.first).message
    #expect(message.hint == "did you mean \"\(nearest)\"?")
    #expect(message.text == "nobody here is called \"\(name)\"")
  }

  @Test(arguments: ["patient:", "patient: , 34"])
  func `a patient has a name`(line: String) {
    let text = PlainCase.text(body: "").replacing("patient: Ines Alvarez", with: "1️⃣" + line).replacing(
      "Ines: ", with: "You: ")
    expectErrors(text, .emptyValue)
  }

  @Test func `nobody is called You`() {
    expectErrors(PlainCase.text(head: "character: 1️⃣You"), .reservedName)
  }

  @Test func `the apostrophe of a word processor is an apostrophe in a name`() {
    let text = PlainCase.text(head: "character: Mrs. O’Brien", body: "O'Brien: A.\nO’Brien: B.")
    #expect(Told.ofCase(text).lines == [])
  }
}
