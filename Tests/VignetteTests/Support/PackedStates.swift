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
    PackedStates.pack(naive.states, in: naive.scenario, packing) { state, words in
      let key = PackedStates.words(words, packing)
      depths[key] = min(naive.depths[state], depths[key] ?? .max)
    }
  }

  /// For each state of a naive search its number in a space that has all of them.
  static func places(of naive: NaiveSearch, in space: StateSpace) -> [Int] {
    var places: [Int] = []
    pack(naive.states, in: naive.scenario, space.packing) { _, words in
      places.append(space.table.find(words, StateHash(words, space.packing.width)) ?? -1)
    }
    return places
  }

  /// The number of a state in a space; nothing where it is not there.
  static func place(of state: State, in space: StateSpace) -> Int? {
    var place: Int?
    pack([state], in: space.scenario, space.packing) { _, words in
      place = space.table.find(words, StateHash(words, space.packing.width))
    }
    return place
  }

  private static func pack(
    _ states: [State], in scenario: Scenario, _ packing: Packing, _ use: (Int, UnsafePointer<UInt64>) -> Void
  ) {
    let memory = WalkerMemory(scenario, width: packing.width)
    let flat = FlatState(memory.source, FlatLayout(scenario))
    for (number, state) in states.enumerated() {
      flat.load(state)
      packing.pack(flat, into: memory.words)
      use(number, memory.words)
    }
  }

  private static func words(_ key: UnsafePointer<UInt64>, _ packing: Packing) -> [UInt64] {
    (0..<packing.width).map { key[$0] }
  }
}
