import Testing
import VignetteEngine

/// Sessions: attempts, going back, hints.
@Suite struct SessionTests {
  private static let text = """
    scene: Talk
      + ask "Ask."
      + lecture "Lecture."
      * greet "End."
        -> Good
    """

  private func session(_ choices: [Int]) throws -> Session {
    var session = Session(try Played(SessionTests.text).scenario, seed: 4, mode: .coached)
    for choice in choices { session.take(.intervention(choice)) }
    return session
  }

  @Test func `a session begins with one attempt at the opening`() throws {
    let session = try session([])
    #expect(session.attempts.count == 1 && session.current.turns.count == 1 && session.current.choices.isEmpty)
    #expect(session.seed == 4 && session.mode == .coached && session.current.seed == 4)
  }

  @Test func `what is done goes on in the attempt that goes on`() throws {
    let session = try session([0, 1, 2])
    #expect(session.attempts.count == 1 && session.current.choices == [0, 1, 2].map { .intervention($0) })
    #expect(session.current.end == .ending(0))
  }

  @Test func `going back begins a new attempt and leaves the old one whole`() throws {
    var session = try session([0, 1, 2])
    session.goBack(toAfter: 1)
    #expect(session.attempts.count == 2 && session.current.choices == [.intervention(0)])
    #expect(session.attempts[0].choices.count == 3 && session.attempts[0].end == .ending(0))
    #expect(session.current.end == nil)
  }

  @Test func `the attempt after going back does not touch the first`() throws {
    var session = try session([0, 1])
    session.goBack(toAfter: 0)
    session.take(.intervention(2))
    #expect(session.attempts[0].choices == [.intervention(0), .intervention(1)])
    #expect(session.attempts[1].choices == [.intervention(2)])
  }

  @Test func `each attempt has a scorecard of its own`() throws {
    var session = try session([0, 1, 2])
    session.goBack(toAfter: 1)
    session.take(.intervention(2))
    let yardstick = Yardstick(best: [2, 1, 0], origin: .everyPath)
    let ratings = session.attempts.map { Scorecard($0, against: yardstick).principles.map(\.rating) }
    #expect(ratings == [[0, 100, nil], [100, 100, nil]])
  }

  @Test func `one can go back again and again, to the opening and from the end`() throws {
    var session = try session([0, 2])
    session.goBack(toAfter: 1)
    session.take(.intervention(1))
    session.goBack(toAfter: 0)
    session.goBack(toAfter: 0)
    #expect(session.attempts.map(\.choices.count) == [2, 2, 0, 0])
  }

  @Test func `going back to after the last turn begins an attempt that stands the same`() throws {
    var session = try session([0, 1])
    session.goBack(toAfter: 2)
    #expect(session.attempts.count == 2 && session.attempts[0].state == session.attempts[1].state)
  }

  @Test func `words that were typed go along`() throws {
    var session = try session([])
    session.take(.intervention(0), words: "tell me more")
    session.take(.offMenu(move: 4), words: "it will be fine")
    session.goBack(toAfter: 2)
    #expect(session.current.turns.map(\.words) == [nil, "tell me more", "it will be fine"])
  }

  @Test func `a hint is counted with its attempt and turn`() throws {
    var session = try session([0])
    session.useHint()
    session.goBack(toAfter: 0)
    session.useHint()
    session.useHint()
    #expect(session.hints.map(\.attempt) == [0, 1, 1] && session.hints.map(\.turn) == [1, 0, 0])
  }
}
