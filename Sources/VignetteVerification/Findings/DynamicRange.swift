import VignetteEngine

/// What one dynamic or count does over all plays, from states that keep it whole.
struct DynamicRange: Sendable {
  /// The least value in any state.
  let least: Int
  /// The greatest value in any state.
  let most: Int
  /// The limits from which it never comes back, though plays go on there.
  let stuckAt: [Int]
  /// Whether some choice changes it, if only for a moment. What entering the first scene does is no choice's doing.
  let isMoved: Bool
  /// The instructions that changed it in some play, by their places in the program.
  let moving: Set<Int>
  /// The instructions that were to change it in some play and found it as it was.
  let idle: Set<Int>

  /// A range in words: one number, or two.
  static func words(_ range: ClosedRange<Int>) -> String {
    range.count == 1 ? "always \(range.lowerBound)" : "\(range.lowerBound) to \(range.upperBound)"
  }

  /// The range of a dynamic in a whole space.
  init(of dynamic: Int, in space: StateSpace) {
    let cell = FlatLayout(space.scenario).values + dynamic
    let bounds = space.scenario.teachingCase.dynamics[dynamic].bounds
    var (least, most) = (Int32.max, Int32.min)
    space.forEach(in: 0..<space.count) { _, state in
      least = min(least, state.cells[cell])
      most = max(most, state.cells[cell])
      return true
    }
    (self.least, self.most) = (Int(least), Int(most))
    let limits = least == most ? [] : [bounds.lowerBound, bounds.upperBound]
    stuckAt = limits.filter { space.isStuck(cell, at: Int32($0)) }
    let changes = space.scenario.program.instructions.indices.filter { place in
      space.scenario.program.instructions[place].changes(dynamic)
    }
    isMoved = least != most || space.hasChoice(that: changes)
    moving = Set(changes.filter { space.reaches(.effect($0)) })
    idle = Set(changes.filter { space.reaches(.idleEffect($0)) })
  }
}

extension StateSpace {
  /// Whether some choice changes something by one of some instructions.
  fileprivate func hasChoice(that changes: [Int]) -> Bool {
    var walker = self.walker()
    for state in 0..<count {
      walker.load(key(state))
      for choice in 0..<walker.count { walker.take(choice) }
    }
    return changes.contains { walker.tally.flags[walker.tally.reach.place(of: .effect($0))] }
  }

  /// Whether a cell takes a value while plays go on, and no choice leads away from it.
  fileprivate func isStuck(_ cell: Int, at limit: Int32) -> Bool {
    var (walker, goesOn, leaves) = (self.walker(), false, false)
    forEach(in: 0..<count) { state, flat in
      guard flat.cells[cell] == limit else { return true }
      walker.load(key(state))
      for choice in 0..<walker.count {
        walker.take(choice)
        goesOn = true
        leaves = leaves || walker.reached.cells[cell] != limit
      }
      return !leaves
    }
    return goesOn && !leaves
  }
}

extension Instruction {
  /// Whether it changes a dynamic.
  fileprivate func changes(_ dynamic: Int) -> Bool {
    switch self {
    case .change(let changed, _), .set(let changed, _): Int(changed) == dynamic
    case .say, .narrate, .vary, .note, .chart, .reveal, .rupture, .repair, .credit, .critical, .test, .side, .jump,
      .lead, .end:
      false
    }
  }
}
