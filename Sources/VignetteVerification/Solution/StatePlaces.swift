import VignetteEngine

/// Finds the places of many states in a solution, in memory that is taken once.
final class StatePlaces {
  private let solution: Solution
  private let flat: FlatState
  private let words: UnsafeMutablePointer<UInt64>

  init(_ solution: Solution) {
    self.solution = solution
    let layout = FlatLayout(solution.scenario)
    flat = FlatState(UnsafeMutablePointer<Int32>.allocate(capacity: layout.count), layout)
    words = UnsafeMutablePointer<UInt64>.allocate(capacity: solution.packing.width)
  }

  deinit {
    flat.cells.deallocate()
    words.deallocate()
  }

  /// The place of a state among those that menu plays come to; nothing where they never do.
  func place(of state: State) -> Int? {
    pack(state)
    return solution.table.find(words, StateHash(words, solution.packing.width))
  }

  /// The state that stands for all that go on like a given one.
  func canonical(_ state: State) -> State {
    pack(state)
    solution.packing.unpack(UnsafePointer(words), into: flat)
    return flat.value(in: solution.scenario)
  }

  private func pack(_ state: State) {
    flat.load(state)
    solution.packing.pack(flat, into: words)
  }
}
