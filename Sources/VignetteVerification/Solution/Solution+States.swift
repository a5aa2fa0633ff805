import VignetteEngine

/// States as the solution tells them apart.
extension Solution {
  /// The state that stands for all that go on like a given one.
  func canonical(_ state: State) -> State {
    withFlat(state) { flat, words in
      packing.pack(flat, into: words)
      packing.unpack(UnsafePointer(words), into: flat)
      return flat.value(in: scenario)
    }
  }

  /// The place of a state among those that menu plays come to; nothing where they never do.
  func place(of state: State) -> Int? {
    withFlat(state) { flat, words in
      packing.pack(flat, into: words)
      return table.find(words, StateHash(words, packing.width))
    }
  }

  /// Whether an outcome of some rank can still be reached. Of a state that menu plays never come to it is not known, so it
  /// may be.
  func canStillReach(_ rank: UInt8, from state: State) -> Bool {
    place(of: state).map { outcomes[$0] >= rank } ?? true
  }

  private func withFlat<Value>(_ state: State, _ use: (FlatState, UnsafeMutablePointer<UInt64>) -> Value) -> Value {
    let layout = FlatLayout(scenario)
    let cells = UnsafeMutablePointer<Int32>.allocate(capacity: layout.count)
    let words = UnsafeMutablePointer<UInt64>.allocate(capacity: packing.width)
    defer {
      cells.deallocate()
      words.deallocate()
    }
    let flat = FlatState(cells, layout)
    flat.load(state)
    return use(flat, words)
  }
}
