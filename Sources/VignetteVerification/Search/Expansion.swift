import VignetteEngine

/// What one worker finds of one piece of states: the states that follow and are not known yet, in order.
///
/// While workers expand, the space is only read; each writes to its own expansion alone.
final class Expansion: @unchecked Sendable {
  /// How many choices of the last piece were followed.
  private(set) var transitions = 0
  /// Where the watched place was first arrived at in the last piece.
  private(set) var arrival: FirstReach?
  /// What the steps told so far.
  let tally: FlatTally
  private let walker: Walker
  private let space: StateSpace
  private var candidates: Candidates

  init(_ space: StateSpace, watching watched: WatchedArrival?) {
    self.space = space
    tally = FlatTally(space.scenario, watching: watched)
    walker = Walker(space.scenario, space.packing, replies: space.replies, tally: tally)
    candidates = Candidates(width: space.packing.width)
  }

  deinit { candidates.deallocate() }

  /// Bytes that are taken.
  var bytes: Int { candidates.bytes }

  /// The first state, and what entering it told.
  func open() -> (words: UnsafePointer<UInt64>, tally: FlatTally) {
    var walker = self.walker
    walker.open(from: State(space.scenario.teachingCase, layout: space.scenario.layout))
    return (UnsafePointer(walker.next), tally)
  }

  /// Follows all choices of some states.
  func expand(_ states: Range<Int>) {
    let (space, table, tally) = (self.space, self.space.table, self.tally)
    var walker = self.walker
    var found = candidates
    found.removeAll()
    var (total, checked) = (0, 0)
    arrival = nil
    for state in states {
      walker.load(space.key(state))
      total += walker.count
      for choice in 0..<walker.count {
        walker.take(choice)
        if tally.hasArrived { noteArrival(state, choice) }
        found.append(walker.next, parent: Int32(state))
        if found.count - checked == Candidates.together { checked = found.dropKnown(from: checked, in: table) }
      }
    }
    _ = found.dropKnown(from: checked, in: table)
    candidates = found
    transitions = total
  }

  /// Adds what was found to a table, in order.
  func insert(into table: StateTable) { candidates.insert(into: table) }

  private func noteArrival(_ state: Int, _ choice: Int) {
    if arrival == nil { arrival = FirstReach(state: Int32(state), choice: Int32(choice)) }
  }
}
