import VignetteEngine

/// What one worker finds of one piece of states: the states that follow, in order.
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
  private let isWatching: Bool
  /// The states that the choices of the last piece led to.
  private(set) var candidates: Candidates

  init(_ space: StateSpace, watching watched: WatchedArrival?) {
    self.space = space
    isWatching = watched != nil
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
    var (walker, found, total) = (self.walker, candidates, 0)
    found.removeAll()
    arrival = nil
    for state in states {
      walker.load(space.key(state))
      total += walker.count
      for choice in 0..<walker.count {
        follow(choice, of: state, &walker)
        found.append(walker.next, parent: Int32(truncatingIfNeeded: state))
      }
    }
    candidates = found
    transitions = total
  }

  /// Follows a choice. Whether the watched place's condition held on arriving is for the step itself to say.
  private func follow(_ choice: Int, of state: Int, _ walker: inout Walker) {
    let leaf = walker.follow(choice)
    guard isWatching else { return }
    if let leaf {
      guard walker.isAtWatchedPlace(leaf) else { return }
      walker.take(choice)
    }
    if tally.hasArrived { noteArrival(state, choice) }
  }

  private func noteArrival(_ state: Int, _ choice: Int) {
    if arrival == nil { arrival = FirstReach(state: Int32(state), choice: Int32(choice)) }
  }
}
