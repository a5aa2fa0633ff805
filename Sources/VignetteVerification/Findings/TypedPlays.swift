import VignetteEngine

/// What plays come to in which words are typed off the menu.
///
/// There are far too many such plays to follow them all, so some are drawn: each follows the way to some state of the
/// case for a while, and goes on by chance, with moves said off the menu among those on offer. What they come to can
/// surely be reached; what they do not come to may be reached all the same.
final class TypedPlays {
  /// How many plays are drawn: ten for each state of the case, as far as that are not too many.
  private static func plays(over space: StateSpace) -> Int { min(3_000, 10 * space.count) }
  /// How long a play goes on by chance.
  private static let length = 40

  /// What came of conditions where the plays asked them.
  let conditions: AskedConditions
  private let tally: FlatTally

  /// Draws plays over the states of a case.
  init(over space: StateSpace) {
    let scenario = space.scenario
    conditions = AskedConditions(scenario)
    tally = FlatTally(scenario, telling: conditions)
    let replies = TypedPlays.replies(in: scenario)
    guard !replies.isEmpty else { return }
    let memory = WalkerMemory(scenario, width: 1)
    var drawing = TypedDrawing(scenario, replies, memory, tally)
    let plays = TypedPlays.plays(over: space)
    for play in 0..<plays {
      let way = space.choices(to: play * space.count / plays)
      drawing.begin(play, following: way)
      for _ in 0..<TypedPlays.length where !drawing.goOn() { break }
    }
  }

  /// Whether one of the plays reached something.
  func reaches(_ reached: Reached) -> Bool { tally.flags[tally.reach.place(of: reached)] }

  /// Spoken moves that the case answers or asks for, and one that it takes no notice of.
  private static func replies(in scenario: Scenario) -> [Int] {
    let asked = scenario.teachingCase.conditions.flatMap(\.chosenMoves)
    let answered = scenario.teachingCase.reactions.map(\.move)
    let spoken = scenario.manual.moves.indices.filter { !scenario.manual.moves[$0].isInward }
    let noticed = Set(asked + answered).filter { spoken.contains($0) }.sorted()
    return noticed + spoken.filter { !noticed.contains($0) }.prefix(1)
  }
}

extension Condition {
  /// The moves it asks for.
  fileprivate var chosenMoves: [Int] {
    switch self {
    case .chosenMove(let move): [move]
    case .not(let inner): inner.chosenMoves
    case .and(let left, let right), .or(let left, let right): left.chosenMoves + right.chosenMoves
    case .compare, .visitedScene, .visitedVisit, .revealed, .chosenLine, .ruptured: []
    }
  }
}
