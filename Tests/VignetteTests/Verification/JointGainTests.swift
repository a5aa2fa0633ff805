import Testing
import VignetteEngine

@testable import VignetteVerification

/// What one single play can earn on several principles.
@Suite struct JointGainTests {
  /// Either listening or honesty can be had in full, or some of both; the two cannot be had in full together.
  private static let text = """
    scene: A
      * greet "All for listening."
        credit listening 8 "So."
        -> Good
      * share "All for honesty."
        credit honesty 8 "So."
        -> Good
      * ask "Some of both."
        credit listening 5 "So."
        credit honesty 6 "So."
        -> B
    scene: B
      * promise "Harm."
        credit listening 2 "So."
        critical "Harm."
        -> Good
      * lecture "On."
        credit none
        -> Bad
    """

  private func graph(_ text: String = text, safety: Bool = false) throws -> StateGraph {
    let scenario = try VignetteTests.scenario(DrawnCase.text(scenes: text), manual: smallManual)
    var analysis = CaseAnalysis(scenario)
    let graph = analysis.graph(for: safety ? .safety(scenario) : Question(scenario))
    return try #require(graph)
  }

  private func lines(_ choices: [Choice]?, _ graph: StateGraph) -> [String]? {
    choices?.map { choice in
      guard case .intervention(let place) = choice else { return "typed" }
      return graph.scenario.teachingCase.interventions[place].line
    }
  }

  @Test func `each principle by itself has its best in the play that is best for it`() throws {
    let graph = try graph()
    #expect(Earnings(graph).best == [8, 8, 0])
    #expect(Earnings(graph).focus == [0, 1])
  }

  @Test func `together they have what one play gives both`() throws {
    let graph = try graph()
    let earnings = Earnings(graph)
    let found = try #require(
      RatingSearch(graph: graph, gains: earnings.most, principles: [0, 1], best: earnings.best).highest)
    #expect(found.rating == 75)
    #expect(lines(found.path, graph) == ["Some of both.", "Harm."])
  }

  @Test func `without a safety failure they have less`() throws {
    let graph = try graph(safety: true)
    let earnings = SafeEarnings(graph)
    #expect(earnings.best == [8, 8, 0] && earnings.safe.whole == [8, 8, 0])
    let search = RatingSearch(
      graph: graph, gains: earnings.safe, principles: [0, 1], best: earnings.best, isSafe: true)
    let found = try #require(search.highest)
    #expect(found.rating == 63)
    #expect(lines(found.path, graph) == ["Some of both.", "On."])
  }

  @Test func `more than any play gives is found in none`() throws {
    let graph = try graph()
    let gains = Earnings(graph).most
    #expect(try JointGains.path(in: graph, gains: gains, principles: [0, 1], wanted: [8, 1]) == nil)
    #expect(try JointGains.path(in: graph, gains: gains, principles: [0, 1], wanted: [7, 6]) != nil)
  }

  @Test func `points below nothing are a rating of nothing, which every play has`() throws {
    let graph = try graph(
      """
      scene: A
        * lecture "One."
          fault listening 2 "So."
          credit honesty 3 "So."
          -> Good
        * promise "Other."
          fault honesty 2 "So."
          credit listening 3 "So."
          -> Good
      """)
    let earnings = Earnings(graph)
    let found = try #require(
      RatingSearch(graph: graph, gains: earnings.most, principles: [0, 1], best: earnings.best).highest)
    #expect(found.rating == 0 && found.path?.count == 1)
  }

  @Test func `a failure on entering the first scene leaves no play safe`() throws {
    let graph = try graph(
      """
      scene: A
        critical "From the start."
        * share "On."
          -> Good
      """, safety: true)
    #expect(SafeEarnings(graph).safe.whole == [0, 0, 0])
    let plays = BestPlays(graph, Components(graph), principles: [1], best: [0, 3, 0], isSafe: true)
    #expect((0..<graph.count).allSatisfy { plays.earned(at: $0) == nil && plays.play(to: $0) == nil })
  }

  @Test func `the best play is the shortest of those that earn the most`() throws {
    let graph = try graph(
      """
      scene: A
        * greet "First."
          credit none
          -> B
        * ask "At once."
          credit listening 4 "So."
          -> Good
      scene: B
        * share "Then."
          credit listening 4 "So."
          -> Good
        * ask-risk "Or less."
          credit listening 1 "So."
          -> Bad
      """)
    let plays = BestPlays(graph, Components(graph), principles: [0], best: [4, 0, 0], isSafe: false)
    let ends = (0..<graph.count).filter { graph.space.end(of: $0) == .ending(0) }
    #expect(ends.compactMap { lines(plays.play(to: $0), graph) } == [["At once."]])
    #expect(ends.compactMap { plays.earned(at: $0) } == [1_000_000])
  }
}
