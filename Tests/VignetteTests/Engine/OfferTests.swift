import Testing
import VignetteEngine

/// What is on offer, how often, and in which order.
@Suite struct OfferTests {
  @Test func `an intervention with a star is on offer once in the whole session`() throws {
    var play = try Played(
      """
      scene: Talk
        * ask "How is it?"
        + greet "Hello."
          -> Talk
      """)
    try play.take("How is it?")
    #expect(play.offers == ["Hello."])
    try play.take("Hello.")
    #expect(play.offers == ["Hello."])
  }

  @Test func `one with a plus is on offer again and again`() throws {
    var play = try Played("scene: Talk\n  + greet \"Hello.\"")
    for _ in 0..<5 { try play.take("Hello.") }
    #expect(play.offers == ["Hello."])
  }

  @Test func `two of the same move are used up each for itself`() throws {
    var play = try Played("scene: Talk\n  * ask \"One?\"\n  * ask \"Two?\"")
    try play.take("One?")
    #expect(play.offers == ["Two?"])
  }

  @Test func `when is looked at for every offer`() throws {
    var play = try Played(
      """
      dynamics:
        bond 50
      scene: Talk
        + greet "Up."
          bond +10
        + share "Down."
          bond -10
        * ask "How is it?"
          when: bond > 50
      """)
    #expect(play.offers == ["Up.", "Down."])
    try play.take("Up.")
    #expect(play.offers == ["Up.", "Down.", "How is it?"])
    try play.take("Down.")
    #expect(play.offers == ["Up.", "Down."])
  }

  @Test func `when does not give back what is used up`() throws {
    var play = try Played("scene: Talk\n  + greet \"Hello.\"\n  * ask \"How?\"\n    when: turn >= 0")
    try play.take("How?", "Hello.")
    #expect(play.offers == ["Hello."])
  }

  @Test func `interventions of another scene are not on offer`() throws {
    var play = try Played(
      "scene: Talk\n  * greet \"On.\"\n    -> Walk\n  * ask \"How?\"\nscene: Walk\n  * share \"So.\"")
    #expect(play.offers == ["On.", "How?"])
    try play.take("On.")
    #expect(play.offers == ["So."])
  }

  @Test func `inward moves take no turn, neither of the case nor of the scene`() throws {
    var play = try Played(
      """
      turns: 2
      scene: Talk
        turns: 2
        * notice "I am tense."
        * notice "I am tired."
        + greet "Hello."
        otherwise
          (Enough.)
      """)
    try play.take("I am tense.", "I am tired.", "Hello.")
    #expect(play.attempt.state.turn == 1 && play.attempt.state.sceneTurns == 1 && play.place == "Talk")
  }
}
