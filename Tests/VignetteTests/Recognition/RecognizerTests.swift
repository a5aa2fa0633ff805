import Testing
import VignetteEngine
import VignetteRecognition

/// Section 6: what typed words are taken for.
@Suite struct RecognizerTests {
  private static let text = """
    scene: Talk
      * ask "How is it for you?"
        also: "What is that like?"
        also: "Say more."
      * share "Here is a leaflet."
        also: "Say more."
        also: "Read this."
      * notice "I feel hurried."
        also: "Why am I in a hurry?"
      * greet "Only later."
        when: turn > 5
        also: "Good evening."
      + greet "On."
        -> Walk
    scene: Walk
      * ask "And how was it?"
        also: "Say more."
      * ask "Another question?"
      * lecture "Do listen."
        also: "Good morning."
    """

  /// What words are taken for in the first scene, or in the second.
  private func taken(_ words: String, in scene: Int = 0) throws -> String {
    var play = try Played(RecognizerTests.text)
    if scene == 1 { try play.take("On.") }
    let offers = play.scenario.offers(in: play.attempt.state)
    return description(Recognizer(play.scenario).understanding(of: words, offers: offers), play.scenario)
  }

  private func description(_ understanding: Understanding, _ scenario: Scenario) -> String {
    switch understanding {
    case .sure(.intervention(let place)): scenario.teachingCase.interventions[place].line
    case .sure(.offMenu(let move)): scenario.manual.moves[move].id
    case .unsure, .both: "asked"
    case .nothing: "nothing"
    }
  }

  @Test(arguments: [
    ("How is it for you?", "How is it for you?"), ("how is it for you", "How is it for you?"),
    ("HOW IS IT... FOR YOU", "How is it for you?"), ("What is that like?", "How is it for you?"),
    ("Read this.", "Here is a leaflet."), ("réad  thís", "Here is a leaflet."),
  ])
  func `a wording of something on offer is taken for it`(words: String, wanted: String) throws {
    #expect(try taken(words) == wanted)
  }

  @Test(arguments: [("Tell me more.", "How is it for you?"), ("Here is what I know.", "Here is a leaflet.")])
  func `a phrase of the manual is taken for what is on offer with that move`(words: String, wanted: String) throws {
    #expect(try taken(words) == wanted)
  }

  @Test(arguments: [("It will be fine.", "promise"), ("Let me explain.", "lecture"), ("are you SAFE", "ask-risk")])
  func `a phrase of a move that is not on offer is that move said off the menu`(words: String, move: String) throws {
    #expect(try taken(words) == move)
  }

  @Test(arguments: [("Do listen.", 0, "lecture"), ("Here is a leaflet.", 1, "share"), ("Read this.", 1, "share")])
  func `a wording of the file that is not on offer is its move said off the menu`(
    words: String, scene: Int, move: String
  ) throws {
    #expect(try taken(words, in: scene) == move)
  }

  @Test func `where its move is on offer in other words it is taken for that`() throws {
    #expect(try taken("What is that like?", in: 1) == "And how was it?")
  }

  @Test(arguments: [(0, "How is it for you?"), (1, "And how was it?")])
  func `what is on offer comes before what is not, and the first in the file before later`(
    scene: Int, wanted: String
  ) throws {
    #expect(try taken("Say more.", in: scene) == wanted)
  }

  @Test func `what is on offer comes before the manual`() throws {
    #expect(try taken("Good morning.", in: 1) == "Do listen.")
    #expect(try taken("Good morning.", in: 0) == "On.")
  }

  @Test(arguments: ["I feel hurried.", "why am I in a hurry", "I am tense."])
  func `an inward move on offer is found by words`(words: String) throws {
    #expect(try taken(words) == "I feel hurried.")
  }

  @Test(arguments: ["I feel hurried.", "why am I in a hurry", "I am tense."])
  func `words never fit an inward move that is not on offer`(words: String) throws {
    #expect(try taken(words, in: 1) == "nothing")
  }

  @Test(arguments: ["", " ", "?!", "xyzzy", "1", "\u{1F600}", "¿", "asdf ghjk"])
  func `words that stand nowhere fit nothing`(words: String) throws { #expect(try taken(words) == "nothing") }

  @Test func `what is used up is not on offer, and its words fit its move`() throws {
    var play = try Played(RecognizerTests.text)
    try play.take("Here is a leaflet.")
    let offers = play.scenario.offers(in: play.attempt.state)
    let understanding = Recognizer(play.scenario).understanding(of: "Read this.", offers: offers)
    #expect(description(understanding, play.scenario) == "share")
  }

  @Test func `of several on offer the first in the file is meant`() throws {
    let scenario = try Played(
      "scene: Talk\n  * ask \"One?\"\n    also: \"Same.\"\n  * ask \"Two?\"\n    also: \"Same.\"\n  * ask \"Three?\""
    ).scenario
    let recognizer = Recognizer(scenario)
    #expect(recognizer.understanding(of: "Same.", offers: [0, 1, 2]) == .sure(.intervention(0)))
    #expect(recognizer.understanding(of: "Same.", offers: [1, 2]) == .sure(.intervention(1)))
    #expect(recognizer.understanding(of: "Same.", offers: [2]) == .sure(.intervention(2)))
    #expect(recognizer.understanding(of: "Tell me more.", offers: [0, 1, 2]) == .sure(.intervention(0)))
  }
}
