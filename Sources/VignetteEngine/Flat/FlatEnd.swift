/// How a session ended, as a number of a flat state.
package enum FlatEnd {
  /// The number of an end; 0 while the session goes on.
  package static func code(_ end: SessionEnd?) -> Int32 {
    switch end {
    case nil: 0
    case .deadEnd: 1
    case .goingRound: 2
    case .outOfTime: 3
    case .ending(let ending): Int32(4 + ending)
    }
  }

  /// The end of a number.
  package static func end(_ code: Int32) -> SessionEnd? {
    switch code {
    case 0: nil
    case 1: .deadEnd
    case 2: .goingRound
    case 3: .outOfTime
    default: .ending(Int(code) - 4)
    }
  }
}
