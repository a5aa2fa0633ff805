import Testing
import VignetteEngine
import VignetteVerification

@Suite struct CaseMapTests {
  private func map() throws -> CaseMap { CaseMap(try scenario(Pictures.crossroads)) }

  private func explored() throws -> CaseMap {
    var analysis = CaseAnalysis(try scenario(Pictures.crossroads))
    return CaseMap(exploring: &analysis)
  }

  private func arrow(_ from: Int, _ to: MapPlace, in map: CaseMap) -> CaseMap.Arrow? {
    map.arrows.first { $0.from == .scene(from) && $0.to == to }
  }

  @Test func `every scene and ending stands on the map once, and the end of time if the case speaks of it`() throws {
    let places: [MapPlace] = [.scene(0), .scene(1), .scene(2), .scene(3), .ending(0), .ending(1), .outOfTime]
    #expect(try map().nodes.map(\.place) == places)
    let silent = Pictures.crossroads.replacing("out of time\n  (The next one knocks.)\n", with: "")
    #expect(CaseMap(try scenario(silent)).nodes.map(\.place) == places.dropLast())
  }

  @Test func `lines that lead the same way are one arrow`() throws {
    let arrow = try #require(try arrow(0, .scene(1), in: map()))
    #expect(arrow.leads.map(\.cause) == [.intervention(0), .otherwise])
    #expect(arrow.states == nil)
  }

  @Test func `a scene that leads on when it is entered has an arrow for that`() throws {
    let arrow = try #require(try arrow(3, .ending(0), in: map()))
    #expect(arrow.leads.map(\.cause) == [.entering, .intervention(8)])
  }

  @Test func `a line may lead back to its own scene`() throws {
    #expect(try arrow(0, .scene(0), in: map())?.leads.map(\.cause) == [.intervention(2)])
  }

  @Test func `rules are told where they lead to, not where they come from`() throws {
    let map = try map()
    #expect(map.nodes.filter { $0.place == .ending(1) }.flatMap(\.entries).map(\.cause) == [.rule(0)])
    #expect(arrow(0, .ending(1), in: map) == nil)
  }

  @Test func `what no play reaches has no states, and what plays reach has some`() throws {
    let map = try explored()
    #expect(map.nodes.filter { !$0.isReached }.map(\.place) == [.scene(2)])
    #expect(arrow(2, .ending(1), in: map)?.states == 0)
    for node in map.nodes where node.isReached { #expect((node.states ?? 0) > 0, "\(node.place)") }
    #expect(map.nodes.last { $0.place == .ending(1) }?.entries.first?.states ?? 0 > 0)
  }

  @Test func `a dead end is on the map of what plays do`() throws {
    let text = PlainCase.text(under: "", behind: "").replacing("    -> Good", with: "")
    var analysis = CaseAnalysis(try scenario(text))
    let map = CaseMap(exploring: &analysis)
    #expect(map.nodes.contains { $0.place == .deadEnd && $0.states == 1 })
    #expect(arrow(0, .deadEnd, in: map)?.leads.map(\.cause) == [.intervention(0)])
  }

  @Test func `lines of a visit lead on only from scenes that can open it`() throws {
    let text = """
      title: Visits
      patient: Ines Alvarez
      scene: First
        * empathize "Go on."
          -> Second
      visit: Later
        if turn > 1
          -> Good
      scene: Second
        * empathize "Yes."
          -> Third
      scene: Third
        * empathize "And?"
          -> Good
      ending: Good
        outcome: good

      """
    let map = CaseMap(try scenario(text))
    #expect(arrow(1, .ending(0), in: map)?.leads.map(\.cause) == [.visit])
    #expect(arrow(2, .ending(0), in: map)?.leads.map(\.cause) == [.intervention(2)])
  }
}
