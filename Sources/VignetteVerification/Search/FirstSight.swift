import VignetteEngine

/// Finds out which state first raised a flag that rose while a piece was expanded: the piece is gone through once more,
/// choice by choice. Flags rise seldom, so this costs next to nothing.
enum FirstSight {
  static func find(_ expansion: Expansion, in piece: Range<Int>, of space: StateSpace) {
    if let arrival = expansion.arrival { space.noteArrival(arrival) }
    var wanted = space.unseen(in: expansion.tally)
    guard !wanted.isEmpty else { return }
    let tally = FlatTally(space.scenario)
    var walker = Walker(space.scenario, space.packing, replies: space.replies, tally: tally)
    for state in piece where !wanted.isEmpty {
      walker.load(space.key(state))
      note(&wanted, tally, FirstReach(state: Int32(state), choice: -1), space)
      for choice in 0..<walker.count where !wanted.isEmpty {
        walker.take(choice)
        note(&wanted, tally, FirstReach(state: Int32(state), choice: Int32(choice)), space)
      }
    }
  }

  private static func note(_ wanted: inout [Int], _ tally: FlatTally, _ first: FirstReach, _ space: StateSpace) {
    guard wanted.contains(where: { tally.flags[$0] }) else { return }
    for flag in wanted where tally.flags[flag] { space.note(first, of: flag) }
    wanted.removeAll { tally.flags[$0] }
  }
}
