import Testing
import VignetteEngine

/// The debrief's courses.
@Suite struct CoursesTests {
  private func courses(_ declarations: String, _ effects: [String]) throws -> Courses {
    let interventions = effects.enumerated().map { "  * greet \"Line \($0).\"\n    \($1)" }.joined(separator: "\n")
    var play = try Played("\(declarations)\nscene: Talk\n\(interventions)\n  + greet \"Rest.\"")
    for place in effects.indices { try play.take("Line \(place).") }
    return Courses(play.attempt)
  }

  private static let own = """
    dynamics:
      calm 5 in 0..10 "Calm" higher is better
      fear 5 in 0..10 "Fear" lower is better
      hope 50 "Hope" higher is better
      anger 50 "Anger" lower is better
      still 50 "Still" higher is better
    counts:
      tally 0
    """

  @Test func `a course tells the value after the opening and after each turn`() throws {
    let main = try courses(CoursesTests.own, ["hope +10", "calm +1", "hope -30"]).main
    #expect(main?.values == [50, 60, 60, 30])
    #expect(main?.label == "Hope" && main?.better == .higher && main?.bounds == 0...100)
  }

  @Test func `the opening counts, as it leaves a value`() throws {
    var play = try Played(
      """
      dynamics:
        hope 50 "Hope" higher is better
      scene: Talk
        hope +9
        + greet "Hello."
          hope +1
      """)
    try play.take("Hello.")
    #expect(Courses(play.attempt).main?.values == [59, 60])
  }

  @Test func `without derived names the one that moved most comes first, up and down together`() throws {
    let courses = try courses(CoursesTests.own, ["hope +4", "hope -4", "anger -7", "calm +5, fear -1"])
    #expect(courses.main?.label == "Hope")
    #expect(courses.others.map(\.label) == ["Anger", "Calm", "Fear"])
    #expect(courses.main?.travel == 8)
  }

  @Test func `there are at most three others, and those that did not move are left out`() throws {
    let courses = try courses(CoursesTests.own, ["hope +9, anger +8, calm +3, fear +2, still +1"])
    #expect(courses.others.map(\.label) == ["Anger", "Calm", "Fear"])
    #expect(try self.courses(CoursesTests.own, ["hope +9"]).others.isEmpty)
  }

  @Test func `of two that moved as much the first of the file comes first`() throws {
    let courses = try courses(CoursesTests.own, ["anger +4, hope -4, fear +4"])
    #expect([courses.main?.label] + courses.others.map(\.label) == ["Fear", "Hope", "Anger"])
  }

  @Test func `a count is never shown`() throws {
    let courses = try courses(CoursesTests.own, ["tally +50"])
    #expect(courses.main == nil && courses.others.isEmpty)
  }

  private static let derived = """
    dynamics:
      bond 50
      tasks 50
      goals 50
      shame 50
    """

  @Test func `the first derived name comes first, and its parts are not shown beside it`() throws {
    let courses = try courses(CoursesTests.derived, ["bond +30", "shame -5", "goals +1"])
    #expect(courses.main?.label == "Alliance" && courses.main?.values == [50, 60, 60, 60])
    #expect(courses.others.map(\.label) == ["Shame"])
  }

  @Test func `the bounds of a course are the values it can take, of a derived name too`() throws {
    let narrow = "dynamics:\n  bond 5 in 0..10\n  tasks 5 in 0..10\n  goals 5 in -2..10"
    #expect(try courses(narrow, ["bond +1"]).main?.bounds == -1...10)
    #expect(try courses(CoursesTests.own, ["fear +1"]).main?.bounds == 0...10)
  }

  @Test func `the turns of ruptures with their kinds, and those of repairs`() throws {
    let courses = try courses(
      CoursesTests.own, ["hope +1", "rupture withdrawal", "rupture confrontation", "repair", "repair"])
    #expect(courses.ruptures.map(\.turn) == [2, 3])
    #expect(courses.ruptures.map(\.kind) == [.withdrawal, .confrontation])
    #expect(courses.repairs == [4])
  }
}
