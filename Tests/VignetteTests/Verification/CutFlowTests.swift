import Testing
import VignetteEngine

@testable import VignetteVerification

/// What of its values a case can still tell apart, scene by scene.
@Suite struct CutFlowTests {
  /// The cuts of the dynamic called mood while the session is in each scene.
  private func cuts(
    _ scenes: String, turns: Int = 9, typing: Bool = false, blocks: Bool = false
  ) throws -> [Cuts] {
    let text = DrawnCase.text(
      "turns: \(turns)\ndynamics:\n  mood 0 in -5..5 \"Mood\" lower is better\n", scenes: scenes)
    let scenario = try VignetteTests.scenario(text, manual: smallManual)
    var question = blocks ? Question.blocks(scenario) : Question(scenario)
    question.allowsTyped = typing
    return CutFlow(scenario, for: question).staying.map { $0[0] }
  }

  @Test func `what nothing asks for is not told apart`() throws {
    #expect(try cuts("scene: A\n  * ask \"On.\"\n    mood +1\n    -> Good\n") == [.none])
  }

  @Test func `a condition tells apart what lies on its two sides`() throws {
    let flow = try cuts(
      """
      scene: A
        * ask "Low."
          when: mood < 2
          -> Good
        * share "Just so."
          when: mood = -1
          -> Good
        * greet "On."
          -> Bad
      """)
    #expect(flow == [.at([2, -1, 0])])
  }

  @Test func `a sum and a derived value tell every value apart`() throws {
    #expect(
      try cuts("scene: A\n  * ask \"On.\"\n    when: mood + turn > 2\n    -> Good\n  + greet \"So.\"\n") == [.all])
  }

  @Test func `what is asked in a later scene is told apart before what changes it on the way`() throws {
    let flow = try cuts(
      """
      scene: A
        * ask "Up."
          mood +2
          -> B
        * share "Set."
          mood = 4
          -> B
      scene: B
        * ask "High."
          when: mood >= 3
          -> Good
        * greet "On."
          -> Bad
      """)
    #expect(flow == [.at([1]), .at([3])])
  }

  @Test func `what the bodies of a visit, a scene and an otherwise do lies between`() throws {
    let flow = try cuts(
      """
      scene: A
        * ask "On."
          -> B
      visit: Later
        mood +1
      scene: B
        mood +2
        * share "High."
          when: mood >= 4
          -> Good
        otherwise
          mood +5
          if mood >= 4
            -> Good
          -> Bad
      """)
    #expect(flow == [.at([2, 1, -3, -4]), .at([4])])
  }

  @Test func `what is asked when the turns run out is told apart before a rule that comes first`() throws {
    let flow = try cuts(
      """
      whenever chosen greet
        mood +2
      out of time
        if mood >= 4
          critical "Too late."
      scene: A
        + greet "On."
      """, turns: 3, blocks: true)
    #expect(flow == [.at([4, 2, 0, -2, -4])])
  }

  @Test func `a reaction that is heard again asks without having changed anything`() throws {
    let flow = try cuts(
      """
      reactions:
        on greet
          mood +3
          if mood >= 5
            (Startled.)
      scene: A
        + ask "On."
          -> Good
      """, typing: true)
    #expect(flow == [.at([5, 2, -1, -4])])
  }
}
