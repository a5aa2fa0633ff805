import VignetteEngine

/// Finds out which state of a piece first raised a flag: the piece is gone through once more, choice by choice.
enum FirstSight {
  /// Where a flag rose in a piece; at the opening where the piece is empty.
  static func find(_ flag: Int, in piece: Range<Int>, of space: StateSpace) -> FirstReach {
    var walker = space.walker()
    let flags = walker.tally.flags
    for state in piece {
      walker.load(space.key(state))
      if flags[flag] { return FirstReach(state: Int32(state), choice: -1) }
      for choice in 0..<walker.count {
        walker.take(choice)
        if flags[flag] { return FirstReach(state: Int32(state), choice: Int32(choice)) }
      }
    }
    return .opening
  }
}
