import Testing
import VignetteEngine

/// Section 5: ruptures and repairs.
@Suite struct RuptureTests {
  private static let text = """
    scene: Talk
      + lecture "Listen."
        rupture withdrawal
      + promise "It will be fine."
        rupture confrontation
      + share "I am sorry."
        repair
    """

  @Test func `at the beginning none is open`() throws {
    let state = try Played(RuptureTests.text).attempt.state
    #expect(state.rupture == nil && state.ruptures == 0)
  }

  @Test(arguments: [("Listen.", RuptureKind.withdrawal), ("It will be fine.", .confrontation)])
  func `a rupture opens with its kind`(line: String, kind: RuptureKind) throws {
    var play = try Played(RuptureTests.text)
    try play.take(line)
    #expect(play.attempt.state.rupture == kind && play.attempt.state.ruptures == 1)
    #expect(play.attempt.turns[1].events.contains(.ruptured(kind)))
  }

  @Test func `one that opens while one is open counts too, and its kind is now the kind`() throws {
    var play = try Played(RuptureTests.text)
    try play.take("Listen.", "It will be fine.")
    #expect(play.attempt.state.rupture == .confrontation && play.attempt.state.ruptures == 2)
    try play.take("It will be fine.")
    #expect(play.attempt.state.ruptures == 3)
  }

  @Test func `a repair closes what is open, however many opened`() throws {
    var play = try Played(RuptureTests.text)
    try play.take("Listen.", "It will be fine.", "I am sorry.")
    #expect(play.attempt.state.rupture == nil && play.attempt.state.ruptures == 2)
    #expect(play.attempt.turns[3].events.contains(.repaired))
  }

  @Test func `where none is open a repair repairs nothing`() throws {
    var play = try Played(RuptureTests.text)
    try play.take("I am sorry.")
    #expect(!play.attempt.turns[1].events.contains(.repaired))
    #expect(play.attempt.state.rupture == nil && play.attempt.state.ruptures == 0)
  }

  @Test func `after a repair another can open`() throws {
    var play = try Played(RuptureTests.text)
    try play.take("Listen.", "I am sorry.", "Listen.")
    #expect(play.attempt.state.rupture == .withdrawal && play.attempt.state.ruptures == 2)
  }
}
