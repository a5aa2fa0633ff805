@testable import VignetteEngine
@testable import VignetteVerification

/// States as a packing writes them, each with the fewest choices that lead to it.
struct PackedStates {
  /// How many choices lead to each, by its words.
  private(set) var depths: [[UInt64]: Int] = [:]

  /// What a space holds.
  init(_ space: StateSpace) {
    var depths = [Int](repeating: 0, count: space.count)
    for state in 0..<space.count {
      if space.parent(state) >= 0 { depths[state] = depths[space.parent(state)] + 1 }
      self.depths[PackedStates.words(space.key(state), space.packing)] = depths[state]
    }
  }

  /// What a naive search found, as far as a packing tells it apart.
  init(_ naive: NaiveSearch, _ packing: Packing) {
    let memory = WalkerMemory(naive.scenario, width: packing.width)
    let flat = FlatState(memory.source, FlatLayout(naive.scenario))
    for (state, depth) in zip(naive.states, naive.depths) {
      flat.load(state)
      packing.pack(flat, into: memory.words)
      let words = PackedStates.words(memory.words, packing)
      depths[words] = min(depth, depths[words] ?? .max)
    }
  }

  private static func words(_ key: UnsafePointer<UInt64>, _ packing: Packing) -> [UInt64] {
    (0..<packing.width).map { key[$0] }
  }
}
