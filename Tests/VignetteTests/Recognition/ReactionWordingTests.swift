import Testing
import VignetteEngine
import VignetteRecognition

/// Wordings that stand under a reaction.
@Suite struct ReactionWordingTests {
  private static let text = """
    reactions:
      on ask
        also: "Who was Danny Reyes?"
        also: "u said danny.. who is he"
        Ines: He had the flag that day.
    scene: Talk
      + ask "How is it for you?"
        also: "What is that like?"
      + greet "Hello."
    """

  private func understanding(_ words: String) throws -> (Understanding, Recognizer) {
    let play = try Played(ReactionWordingTests.text)
    let recognizer = Recognizer(play.scenario)
    return (recognizer.understanding(of: words, offers: play.scenario.offers(in: play.attempt.state)), recognizer)
  }

  private func answered() throws -> Choice {
    .offMenu(move: try #require(Played(ReactionWordingTests.text).scenario.manual.move("ask")))
  }

  @Test(arguments: ["Who was Danny Reyes?", "WHO was danny reyes", "so who was this Danny Reyes"])
  func `words like them are answered by the reaction, though a line on offer makes the move`(words: String) throws {
    #expect(try understanding(words).0 == .sure(try answered()))
  }

  @Test(arguments: ["How is it for you?", "so what is that like"])
  func `words like the line are still taken for the line`(words: String) throws {
    #expect(try understanding(words).0 == .sure(.intervention(0)))
  }

  @Test func `what is asked is called by the wording that is like the words, and no other`() throws {
    let recognizer = try understanding("").1
    #expect(recognizer.label(of: try answered(), for: "and who was Danny Reyes") == "Who was Danny Reyes?")
    #expect(recognizer.label(of: try answered(), for: "what became of the dog") == "Ask")
  }

  @Test func `they are read with the reaction, and taken for no line of it`() throws {
    let scenario = try Played(ReactionWordingTests.text).scenario
    let reaction = try #require(scenario.teachingCase.reactions.first)
    #expect(reaction.wordings == ["Who was Danny Reyes?", "u said danny.. who is he"])
    #expect(reaction.body.statements.count == 1)
  }

  private func asked(_ words: String, about topic: String) throws -> [Choice] {
    let text = """
      reactions:
        on ask-life-history-link
          vary
            - about: \(topic)
              Ines: Mine.
            - Ines: Later.
      scene: Talk
        + empathize "That must be hard."
        + set-frame "We have half an hour."
      """
    let scenario = try Played(text, manual: bookManual).scenario
    return Recognizer(scenario).understanding(of: words, offers: [0, 1]).choices
  }

  @Test func `what the patient has an answer about is sooner asked about`() throws {
    let words = "Where did you get the bird?"
    let history = Choice.offMenu(move: try #require(bookManual.move("ask-life-history-link")))
    let places = try ["umbrella", "birds"].map { try asked(words, about: $0).firstIndex(of: history) ?? .max }
    #expect(places[1] < places[0])
  }

  @Test func `words of any length are searched for topics in no time`() throws {
    let words = String(repeating: "the envelope and ", count: 20_000)
    #expect(try asked(words, about: "envelope, and the envelope").count <= 3)
  }

  @Test func `a reaction that names one medicine is not taken for words that name another`() throws {
    let text = """
      reactions:
        on share-decision
          also: "Would you like to try sertraline, or would you rather wait?"
          Ines: Sertraline. If you like.
      scene: Talk
        + empathize "That must be hard."
      """
    let scenario = try Played(text, manual: bookManual).scenario
    let heard = Recognizer(scenario).understanding(
      of: "Would you like to try lithium, or would you rather wait a while?", offers: [0])
    #expect(!heard.isSure)
  }

  @Test func `a wording under a reaction to an inward move is not taken for it`() throws {
    let text = """
      reactions:
        on notice-countertransference
          also: "I notice that I want to please her."
          (It passes.)
      scene: Talk
        + empathize "That must be hard."
      """
    let scenario = try Played(text, manual: bookManual).scenario
    let heard = Recognizer(scenario).understanding(of: "I notice that I want to please her.", offers: [0])
    #expect(!heard.choices.contains(.offMenu(move: try #require(bookManual.move("notice-countertransference")))))
  }
}
