package import VignetteEngine

/// Every state a case can be in, as far as a question tells them apart, packed, in the order in which a breadth-first
/// search found them; and what the search saw on its way. State 0 is the beginning.
///
/// A search fills it; afterwards nothing changes it.
package final class StateSpace: @unchecked Sendable {
  /// The scenario that was explored.
  package let scenario: Scenario
  /// Choices that lead from one state to another.
  package private(set) var transitions = 0
  /// Why not every state was seen; nothing where all were.
  package private(set) var stop: SearchStop?
  /// Whether entering the first scene is a safety failure already, so that no play is without one.
  private(set) var failsAtOpening = false
  let packing: Packing
  let replies: [Int]
  let arena: StateArena
  let table: StateTable
  private let layout: ReachLayout
  private var firstPieces: [Range<Int>?]
  private var firstArrival: FirstReach?

  init(_ scenario: Scenario, _ packing: Packing, replies: [Int]) {
    self.scenario = scenario
    self.packing = packing
    self.replies = replies
    arena = StateArena(width: packing.width)
    table = StateTable(arena)
    layout = ReachLayout(scenario)
    firstPieces = [Range<Int>?](repeating: nil, count: layout.count)
  }

  /// How many states there are.
  package var count: Int { arena.count }

  /// Bytes that the states and what finds them take.
  package var bytes: Int { arena.bytes + table.bytes }

  /// Whether every state was seen.
  package var isWhole: Bool { stop == nil }

  /// The state from which a state was first found; -1 for the beginning.
  package func parent(_ state: Int) -> Int { arena.parent(state) }

  /// How a state ended; nothing while it goes on.
  package func end(of state: Int) -> SessionEnd? { packing.end(arena.key(state)) }

  /// The scene a state is in; nothing after the end.
  package func scene(of state: Int) -> Int? { packing.scene(arena.key(state)) }

  /// Whether some path reaches something.
  package func reaches(_ reached: Reached) -> Bool { firstPieces[layout.place(of: reached)] != nil }

  /// Where something was first reached; nothing where no path reaches it.
  func first(_ reached: Reached) -> FirstReach? {
    let flag = layout.place(of: reached)
    return firstPieces[flag].map { FirstSight.find(flag, in: $0, of: self) }
  }

  /// Where the watched place was first arrived at while its condition did not hold.
  var arrival: FirstReach? { firstArrival }

  func key(_ state: Int) -> UnsafePointer<UInt64> { UnsafePointer(arena.key(state)) }

  // MARK: Filling

  func insert(_ words: UnsafePointer<UInt64>, _ hash: StateHash, parent: Int32) -> Int {
    table.insert(words, hash, parent: parent)
  }

  /// Counts what one worker followed of one piece.
  func add(_ expansion: Expansion) { transitions += expansion.transitions }

  /// Notes what a tally saw for the first time while a piece was expanded; an empty piece is the opening.
  func note(_ tally: FlatTally, in piece: Range<Int>) {
    for flag in firstPieces.indices where tally.flags[flag] && firstPieces[flag] == nil { firstPieces[flag] = piece }
  }

  /// Notes what entering the first scene told.
  func noteOpening(_ tally: FlatTally) {
    note(tally, in: 0..<0)
    failsAtOpening = tally.failures > 0
    if tally.hasArrived { noteArrival(.opening) }
  }

  func noteArrival(_ reach: FirstReach) { firstArrival = firstArrival ?? reach }

  func end(stop: SearchStop?) { self.stop = stop }
}
