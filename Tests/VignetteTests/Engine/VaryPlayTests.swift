import Testing
import VignetteEngine

/// Section 5: `vary`, chosen by the session's seed.
@Suite struct VaryPlayTests {
  private func shown(_ items: Int, times: Int, seed: UInt64) throws -> [String] {
    let lines = (0..<items).map { "      - (\($0))" }.joined(separator: "\n")
    var play = try Played("turns: 999\nscene: Talk\n  + greet \"Hello.\"\n    vary\n\(lines)", seed: seed)
    for _ in 0..<times { try play.take("Hello.") }
    return play.transcript
  }

  @Test(arguments: 2...5)
  func `one of its items is shown each time, never the same twice running`(items: Int) throws {
    for seed in 0..<25 as Range<UInt64> {
      let shown = try shown(items, times: 30, seed: seed)
      #expect(shown.count == 30 && zip(shown, shown.dropFirst()).allSatisfy { $0 != $1 })
      #expect(Set(shown).count == items, "seed \(seed)")
    }
  }

  @Test func `every item can be the first`() throws {
    let first = try (0..<60).map { try shown(4, times: 1, seed: $0) }
    #expect(Set(first).count == 4)
  }

  @Test func `the order is not always round and round`() throws {
    let cycles = try (0..<20 as Range<UInt64>).filter { seed in
      let shown = try shown(3, times: 12, seed: seed)
      return zip(shown, shown.dropFirst(3)).allSatisfy { $0 == $1 }
    }
    #expect(cycles.count < 5)
  }

  @Test func `the same seed chooses the same, another mostly otherwise`() throws {
    #expect(try shown(5, times: 20, seed: 7) == shown(5, times: 20, seed: 7))
    #expect(try Set((0..<20).map { try shown(5, times: 20, seed: $0) }).count == 20)
  }

  @Test func `two that stand side by side choose each for itself`() throws {
    var play = try Played(
      """
      turns: 999
      scene: Talk
        + greet "Hello."
          vary
            - (a)
            - (b)
            - (c)
          vary
            - (a)
            - (b)
            - (c)
      """)
    for _ in 0..<40 { try play.take("Hello.") }
    let pairs = stride(from: 0, to: 80, by: 2).map { play.transcript[$0] == play.transcript[$0 + 1] }
    #expect(pairs.contains(true) && pairs.contains(false))
  }

  @Test func `an item may have further lines under it, all shown`() throws {
    let texts = try (0..<20).map { seed in
      try Played(
        """
        scene: Talk
          vary
            - Ines: One.
              (Two.)
              \\Three.
            - (Other.)
          (After.)
          * greet "Hello."
        """, seed: UInt64(seed)
      ).shown
    }
    #expect(Set(texts) == [["Ines: One.", "(Two.)", "Three.", "(After.)"], ["(Other.)", "(After.)"]])
  }

  private static let lent = """
    turns: 999
    reactions:
      on promise
        vary
          - (a)
          - (b)
          - (c)
    scene: Talk
      + promise "One."
      + promise "Two."
      + greet "Hello."
    """

  @Test func `one that is lent to several is the same one, said off the menu too`() throws {
    for seed in 0..<20 as Range<UInt64> {
      var play = try Played(VaryPlayTests.lent, seed: seed)
      for _ in 0..<8 {
        try play.take("One.", "Two.")
        try play.say("promise")
      }
      let shown = play.transcript
      #expect(shown.count == 24 && zip(shown, shown.dropFirst()).allSatisfy { $0 != $1 })
    }
  }

  @Test func `the manual's default may vary too`() throws {
    var play = try Played("scene: Talk\n  + lecture \"Listen.\"")
    for _ in 0..<10 { try play.take("Listen.") }
    let shown = play.transcript
    #expect(Set(shown) == ["(The patient looks away.)", "(The patient nods.)"])
    #expect(zip(shown, shown.dropFirst()).allSatisfy { $0 != $1 })
  }

  @Test func `going back forgets what was shown after`() throws {
    let scenario = try Played(VaryPlayTests.lent).scenario
    var session = Session(scenario, seed: 3, mode: .coached)
    for _ in 0..<6 { session.take(.intervention(0)) }
    let first = session.current.turns.map(\.events)
    session.goBack(toAfter: 2)
    for _ in 0..<4 { session.take(.intervention(0)) }
    #expect(session.current.turns.map(\.events) == first)
  }

  // MARK: What was mentioned

  private static let topics = """
    turns: 999
    reactions:
      on ask-risk
        vary
          - about: brown bottle, tonic
            (the bottle)
          - about: bottle
            (another bottle)
          - (a)
          - (b)
    scene: Talk
      + greet "Hello."
      + share "That tonic of yours."
        vary
          - about: tonic
            (the tonic)
          - (c)
    """

  private func answer(to words: String?, seed: UInt64 = 1) throws -> String {
    var play = try Played(VaryPlayTests.topics, seed: seed)
    try play.say("ask-risk", in: words)
    return play.shown[0]
  }

  @Test(arguments: [
    ("And the tonic?", "(the bottle)"), ("TONICS", "(the bottle)"), ("what's in the brown bottle", "(the bottle)"),
    ("the brown, the bottle", "(another bottle)"), ("those bottles", "(another bottle)"),
  ])
  func `the first item is said that is about what was mentioned`(words: String, shown: String) throws {
    for seed in 0..<10 as Range<UInt64> { #expect(try answer(to: words, seed: seed) == shown) }
  }

  @Test(arguments: ["Are you safe?", "the bottleneck", "a bot", nil])
  func `where nothing of it was mentioned an item about nothing is said`(words: String?) throws {
    let shown = try Set((0..<20 as Range<UInt64>).map { try answer(to: words, seed: $0) })
    #expect(shown == ["(a)", "(b)"])
  }

  @Test func `a line that is taken mentions what stands in it`() throws {
    var play = try Played(VaryPlayTests.topics)
    try play.take("That tonic of yours.")
    #expect(play.shown == ["(the tonic)"])
  }

  @Test func `what was mentioned changes nothing but words`() throws {
    let states = try ["the tonic", "nothing"].map { words in
      var play = try Played(VaryPlayTests.topics)
      try play.say("ask-risk", in: words)
      return play.attempt.state
    }
    #expect(states[0] == states[1])
  }
}
