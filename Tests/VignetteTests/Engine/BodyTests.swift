import Testing
import VignetteEngine

/// Section 5: what the lines of a body mean.
@Suite struct BodyTests {
  /// What is shown after one intervention with a body.
  private func played(_ body: String, declarations: String = "dynamics:\n  bond 50") throws -> Played {
    let lines = body.split(separator: "\n").map { "    \($0)" }.joined(separator: "\n")
    var play = try Played("\(declarations)\ncharacter: Dr. Osei\nscene: Talk\n  + greet \"Hello.\"\n\(lines)")
    try play.take("Hello.")
    return play
  }

  @Test func `speech, manner, stage directions and narration are shown from top to bottom`() throws {
    let play = try played(
      "Ines: Good day.\nOsei (softly): Sit down.\n(She sits.)\n\\If you like: a chair.\nYou: Thanks.")
    #expect(
      play.shown == [
        "Ines: Good day.", "Osei (softly): Sit down.", "(She sits.)", "If you like: a chair.", "You: Thanks.",
      ])
  }

  @Test func `the speaker is the person whatever part of the name is written`() throws {
    let events = try played("Ines: One.\nAlvarez: Two.\nOsei: Three.\nYou: Four.").attempt.turns[1].events
    let speakers = events.compactMap { if case .speech(let line) = $0 { line.speaker } else { nil } }
    #expect(speakers == [.person(0), .person(0), .person(1), .trainee])
  }

  @Test func `a value in a text is the one at that moment, of dynamics and derived names`() throws {
    let play = try played(
      "(Now {bond}.)\nbond +7\nInes (at {bond}): And {bond}, {alliance}.",
      declarations: "dynamics:\n  bond 50\n  tasks 20\n  goals 20")
    #expect(play.shown == ["(Now 50.)", "Ines (at 57): And 57, 32."])
  }

  @Test func `emphasis is kept as such`() throws {
    let play = try played("Ines: It *was* fine.")
    guard case .speech(let line) = play.attempt.turns[1].events.first else {
      Issue.record("nobody spoke")
      return
    }
    #expect(line.words.runs.map(\.words) == ["It ", "was", " fine."])
    #expect(line.words.runs.map(\.isEmphasised) == [false, true, false])
  }

  @Test func `a fact is known from the line on`() throws {
    let play = try played(
      "if revealed secret\n  (Too early.)\nreveal secret\nif revealed secret\n  (Known.)",
      declarations: "facts:\n  secret \"A secret.\"")
    #expect(play.shown == ["(Known.)"])
    #expect(play.attempt.turns[1].events.contains(.revealed(0)))
  }

  @Test func `a fact is revealed once`() throws {
    var play = try played("reveal secret\nreveal secret", declarations: "facts:\n  secret \"A secret.\"")
    try play.take("Hello.")
    #expect(play.attempt.turns.flatMap(\.events).count { $0 == .revealed(0) } == 1)
  }

  @Test func `a note and a chart line are told as such`() throws {
    #expect(
      try played("note: Well asked.\nchart: Sleeps badly.").shown == ["note: Well asked.", "chart: Sleeps badly."])
  }

  @Test(arguments: [(10, "(low)"), (30, "(middle)"), (60, "(high)"), (20, "(middle)"), (50, "(high)")])
  func `of an if the first block that holds runs, and only that`(bond: Int, shown: String) throws {
    let play = try played(
      "if bond < 20\n  (low)\nelse if bond < 50\n  (middle)\nelse\n  (high)\n(after)",
      declarations: "dynamics:\n  bond \(bond)")
    #expect(play.shown == [shown, "(after)"])
  }

  @Test(arguments: [(10, ["(low)", "(after)"]), (30, ["(after)"])])
  func `of an if without else nothing runs where nothing holds`(bond: Int, shown: [String]) throws {
    let play = try played("if bond < 20\n  (low)\n(after)", declarations: "dynamics:\n  bond \(bond)")
    #expect(play.shown == shown)
  }

  @Test func `a condition is looked at when its line is reached, and not again inside its block`() throws {
    let play = try played("bond -45\nif bond < 20\n  bond = 90\n  (still here)\nelse\n  (not here)")
    #expect(play.shown == ["(still here)"] && play["bond"] == 90)
  }

  @Test func `an if may stand in an if`() throws {
    let play = try played(
      "if bond = 50\n  if bond = 51\n    (wrong)\n  else\n    (inner)\n  (rest)\nelse\n  (outer)\n(after)")
    #expect(play.shown == ["(inner)", "(rest)", "(after)"])
  }

  @Test func `two ifs one after the other are each looked at`() throws {
    #expect(try played("if bond = 50\n  (one)\nif bond = 50\n  (two)").shown == ["(one)", "(two)"])
  }

  @Test func `nothing in a body runs after an arrow`() throws {
    let play = try played("bond +1\n-> Good\nbond +10\n(after)")
    #expect(play["bond"] == 51 && play.shown.isEmpty && play.place == "Good")
  }

  @Test func `an arrow in a block ends the whole body`() throws {
    let play = try played("if bond = 50\n  (away)\n  -> Good\n(after)\n-> Bad")
    #expect(play.shown == ["(away)"] && play.place == "Good")
  }

  @Test func `an arrow in a block that does not hold leads nowhere`() throws {
    let play = try played("if bond = 51\n  -> Good\n(after)\n-> Bad")
    #expect(play.shown == ["(after)"] && play.place == "Bad")
  }
}
