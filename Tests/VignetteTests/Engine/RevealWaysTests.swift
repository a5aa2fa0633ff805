import Testing
import VignetteEngine

/// The ways in which facts that never came to light could have.
@Suite struct RevealWaysTests {
  private func ways(_ text: String) throws -> (ways: [RevealWay], scenario: Scenario) {
    let scenario = try Played("dynamics:\n  bond 50\nfacts:\n  secret \"A secret.\"\n  other \"Other.\"\n\(text)")
      .scenario
    return (RevealWays.to(0, in: scenario.teachingCase), scenario)
  }

  private static let everywhere = """
    reactions:
      on promise
        reveal secret
      on lecture
        reveal other
    whenever bond > 60
      reveal secret
    out of time
      reveal secret
    visit: Monday
      reveal secret
    scene: Talk
      reveal secret
      * greet "Hello."
        reveal other
      * ask "How?"
        reveal secret
      otherwise
        reveal secret
    ending: Found
      outcome: good
      reveal secret
    """

  @Test func `every place that reveals it is a way`() throws {
    let promise = try #require(smallManual.move("promise"))
    #expect(
      try ways(RevealWaysTests.everywhere).ways.map(\.place) == [
        .visit(0), .scene(0), .intervention(1), .otherwise(scene: 0), .ending(0), .reaction(move: promise), .rule,
        .outOfTime,
      ])
  }

  @Test func `a fact that nothing reveals has no way`() throws {
    let scenario = try Played("facts:\n  secret \"A secret.\"\nscene: Talk\n  * greet \"Hello.\"").scenario
    #expect(RevealWays.to(0, in: scenario.teachingCase).isEmpty)
  }

  /// For each way, whether what it asks holds with a bond of 40, of 50 and of 60.
  private func truths(_ text: String) throws -> [[Bool]] {
    let (ways, scenario) = try ways(text)
    return ways.map { way in
      [40, 50, 60].map { bond in
        var state = scenario.opening().state
        state.values[0] = Int32(bond)
        return way.conditions.allSatisfy { scenario.holds($0, in: state) }
      }
    }
  }

  @Test func `where nothing is asked there is no condition`() throws {
    #expect(try ways("scene: Talk\n  * ask \"How?\"\n    reveal secret").ways.map(\.conditions) == [[]])
  }

  @Test func `when an intervention is on offer is asked`() throws {
    #expect(
      try truths("scene: Talk\n  * ask \"How?\"\n    when: bond > 50\n    reveal secret\n  + greet \"Hello.\"") == [
        [false, false, true]
      ])
  }

  @Test func `when a rule fires is asked`() throws {
    #expect(
      try truths("whenever bond < 50\n  reveal secret\nscene: Talk\n  * greet \"Hello.\"") == [[true, false, false]])
  }

  @Test func `a block of an if asks its own condition and that none before it held`() throws {
    let text = """
      scene: Talk
        * ask "How?"
          if bond > 50
            reveal secret
          else if bond > 40
            reveal secret
          else
            reveal secret
      """
    #expect(try truths(text) == [[false, false, true], [false, true, false], [true, false, false]])
  }

  @Test func `a block in a block asks both`() throws {
    let text = """
      scene: Talk
        * ask "How?"
          when: bond < 60
          if bond > 40
            if bond > 90
              (Words.)
            else
              reveal secret
      """
    #expect(try truths(text) == [[false, true, false]])
  }
}
