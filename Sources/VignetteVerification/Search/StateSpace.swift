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
  let packing: Packing
  let replies: [Int]
  private let arena: StateArena
  let table: StateTable
  private let layout: ReachLayout
  private var first: [FirstReach?]
  private var firstArrival: FirstReach?

  init(_ scenario: Scenario, _ packing: Packing, replies: [Int]) {
    self.scenario = scenario
    self.packing = packing
    self.replies = replies
    arena = StateArena(width: packing.width)
    table = StateTable(arena)
    layout = ReachLayout(scenario)
    first = [FirstReach?](repeating: nil, count: layout.count)
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

  /// Where something was first reached; nothing where no path reaches it.
  func first(_ reached: Reached) -> FirstReach? { first[layout.place(of: reached)] }

  /// Whether some path reaches something.
  package func reaches(_ reached: Reached) -> Bool { first(reached) != nil }

  /// Where the watched place was first arrived at while its condition did not hold.
  var arrival: FirstReach? { firstArrival }

  func key(_ state: Int) -> UnsafePointer<UInt64> { UnsafePointer(arena.key(state)) }

  // MARK: Filling

  func insert(_ words: UnsafePointer<UInt64>, _ hash: UInt64, parent: Int32) -> Int {
    table.insert(words, hash, parent: parent)
  }

  /// Adds what one worker found of one piece.
  func add(_ expansion: Expansion) {
    transitions += expansion.transitions
    expansion.insert(into: table)
  }

  func note(_ reach: FirstReach, of tally: FlatTally) {
    for flag in unseen(in: tally) { first[flag] = reach }
  }

  func note(_ reach: FirstReach, of flag: Int) { first[flag] = first[flag] ?? reach }

  func noteArrival(_ reach: FirstReach) { firstArrival = firstArrival ?? reach }

  /// The flags of a tally that are new to the space.
  func unseen(in tally: FlatTally) -> [Int] { first.indices.filter { tally.flags[$0] && first[$0] == nil } }

  func end(stop: SearchStop?) { self.stop = stop }
}
