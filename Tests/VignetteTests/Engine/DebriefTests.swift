import Testing
import VignetteEngine

/// What worked, what to try otherwise, what never came to light.
@Suite struct DebriefTests {
  private static let text = """
    dynamics:
      bond 50
    facts:
      first "First."
      second "Second."
    scene: Talk
      * ask "Three."
        bond +3
        reveal second
      * share "Also three."
      * ask-risk "Four."
      * lecture "Minus three."
        bond -5
      + greet "Nothing."
      * notice "One."
      * promise "Only after ask."
        when: chosen ask
        credit safety 9 "Why."
    """

  private func debrief(_ lines: [String], head: String = "") throws -> Debrief {
    var play = try Played(head + DebriefTests.text)
    for line in lines { try play.take(line) }
    return Debrief(play.attempt, against: Yardstick(best: [9, 9, 9], origin: .everyPath))
  }

  private func line(_ place: Int, _ debrief: Debrief) -> String {
    debrief.attempt.scenario.teachingCase.interventions[place].line
  }

  @Test func `a turn that met a safety task is nothing to try otherwise, and one that met none is`() throws {
    let head = "required:\n  - greet before the end: It is due.\n"
    #expect(try debrief(["Nothing."]).otherwise.map(\.turn) == [1])
    #expect(try debrief(["Nothing."], head: head).otherwise.isEmpty)
    #expect(try debrief(["Nothing.", "Nothing."], head: head).otherwise.map(\.turn) == [2])
  }

  @Test func `up to two turns that worked, the best first`() throws {
    let worked = try debrief(["One.", "Three.", "Four."]).worked
    #expect(worked.map(\.turn) == [3, 2])
    #expect(worked.map(\.points) == [[0, 0, 4], [2, 1, 0]])
    #expect(worked.map(\.choice) == [.intervention(2), .intervention(0)])
  }

  @Test func `of two that earned as much the earlier comes first`() throws {
    #expect(try debrief(["Also three.", "Three."]).worked.map(\.turn) == [1, 2])
    #expect(try debrief(["One.", "Also three.", "Three."]).worked.map(\.turn) == [2, 3])
  }

  @Test func `a turn that earned nothing or cost did not work`() throws {
    #expect(try debrief(["Nothing.", "Minus three."]).worked.isEmpty)
  }

  @Test func `what to try otherwise is what would have earned most, found by taking it`() throws {
    let debrief = try debrief(["Minus three.", "Four.", "Also three."])
    let first = try #require(debrief.otherwise.first)
    #expect(first.turn == 1 && line(first.better, debrief) == "Three.")
    #expect(first.takenPoints == [-3, 0, 0] && first.betterPoints == [2, 1, 0] && first.gain == 6)
    #expect(first.afterTaken.values == [45] && first.afterBetter.values == [53])
    #expect(first.taken == .intervention(3))
  }

  @Test func `what was taken later is no alternative`() throws {
    let debrief = try debrief(["Nothing.", "Four.", "Three.", "Also three.", "One.", "Only after ask."])
    #expect(debrief.otherwise.isEmpty)
  }

  @Test func `what was not on offer then is none either`() throws {
    let debrief = try debrief(["Nothing."])
    #expect(debrief.otherwise.map { line($0.better, debrief) } == ["Four."])
  }

  @Test func `where what was done was as good there is none`() throws {
    #expect(try debrief(["Four."]).otherwise.isEmpty)
  }

  @Test func `up to two, the greatest gain first, and no line twice`() throws {
    let debrief = try debrief(["Nothing.", "Minus three.", "Nothing.", "Three.", "Nothing."])
    #expect(debrief.otherwise.map { line($0.better, debrief) } == ["Only after ask.", "Four."])
    #expect(debrief.otherwise.map(\.turn) == [5, 2] && debrief.otherwise.map(\.gain) == [9, 7])
  }

  @Test(arguments: ["rupture withdrawal", "critical \"It was not safe.\""])
  func `what would have done harm is no better line, whatever it would have earned`(harm: String) throws {
    let text = """
      scene: Talk
        + greet "Nothing."
        * ask "Much, at a price."
          credit safety 9 "Why."
          \(harm)
      """
    var play = try Played(text)
    try play.take("Nothing.")
    #expect(Debrief(play.attempt, against: Yardstick(best: [9, 9, 9], origin: .everyPath)).otherwise.isEmpty)
  }

  @Test func `a move said off the menu can be tried otherwise too`() throws {
    var play = try Played(DebriefTests.text)
    try play.say("promise")
    let debrief = Debrief(play.attempt, against: Yardstick(best: [9, 9, 9], origin: .everyPath))
    let promise = try #require(smallManual.move("promise"))
    #expect(debrief.otherwise.map(\.taken) == [.offMenu(move: promise)] && debrief.otherwise.map(\.gain) == [7])
  }

  @Test func `the facts that never came to light are listed`() throws {
    #expect(try debrief(["Nothing."]).unrevealed == [0, 1])
    #expect(try debrief(["Three."]).unrevealed == [0])
  }

  @Test func `a debrief has the scorecard, the courses and the attempt it is of`() throws {
    let debrief = try debrief(["Three.", "Minus three."])
    #expect(debrief.attempt.choices == [.intervention(0), .intervention(3)])
    #expect(debrief.scorecard.principles.map(\.earned) == [0, 1, 0])
    #expect(debrief.courses.main?.values == [50, 53, 48])
  }

  @Test func `the debrief of an opening has nothing to tell`() throws {
    let debrief = try debrief([])
    #expect(debrief.worked.isEmpty && debrief.otherwise.isEmpty && debrief.scorecard.missed.isEmpty)
  }
}
