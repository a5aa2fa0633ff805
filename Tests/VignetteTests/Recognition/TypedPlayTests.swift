import Testing
import VignetteEngine
import VignetteRecognition

/// Typed words from the keyboard to the session.
@Suite struct TypedPlayTests {
  private static let text = """
    reactions:
      on promise
        Ines: They all say so.
    scene: Talk
      * ask "How is it?"
        Ines: Bad.
      + greet "Hello."
    """

  /// Types words as the play loop does: words that fit nothing are no turn.
  private func typed(_ lines: [String]) throws -> Played {
    var attempt = try Played(TypedPlayTests.text).attempt
    let recognizer = Recognizer(attempt.scenario)
    for line in lines {
      switch recognizer.understanding(of: line, offers: attempt.scenario.offers(in: attempt.state)) {
      case .sure(let choice): attempt.take(choice, words: line)
      case .unsure, .both, .nothing: break
      }
    }
    return Played(attempt)
  }

  @Test func `words for something on offer are as if it had been taken`() throws {
    var taken = try Played(TypedPlayTests.text)
    try taken.take("How is it?")
    let typed = try typed(["what is it like"])
    #expect(typed.attempt.state == taken.attempt.state && typed.transcript == taken.transcript)
    #expect(typed.attempt.turns.last?.words == "what is it like")
  }

  @Test func `words for a move off the menu are answered by the patient`() throws {
    let played = try typed(["It will be fine"])
    #expect(played.shown == ["Ines: They all say so."] && played.attempt.state.turn == 1)
  }

  @Test func `words that fit nothing use no turn`() throws {
    let played = try typed(["xyzzy", "I am tense.", ""])
    #expect(played.attempt.turns.count == 1 && played.attempt.state.turn == 0)
  }
}
