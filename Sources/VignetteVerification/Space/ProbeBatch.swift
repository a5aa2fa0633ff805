/// States that are looked up together, so that their memory is fetched side by side.
struct ProbeBatch {
  /// How many there are.
  private(set) var count = 0
  private var items = InlineArray<32, Int>(repeating: 0)
  private var hashes = InlineArray<32, StateHash>(repeating: StateHash(bits: 0))
  private var sum: UInt64 = 0

  /// Whether no more can be added.
  var isFull: Bool { count == 32 }

  /// Which state was added at a place.
  func item(_ index: Int) -> Int { items[unchecked: index] }

  /// The hash of the state added at a place.
  func hash(_ index: Int) -> StateHash { hashes[unchecked: index] }

  /// Adds a state.
  mutating func add(_ item: Int, _ hash: StateHash) {
    items[unchecked: count] = item
    hashes[unchecked: count] = hash
    count &+= 1
  }

  mutating func removeAll() { count = 0 }

  /// Reads ahead where searches begin. What is read is summed, so that the reading is not left out.
  mutating func touch(_ groups: StateGroups) {
    for index in 0..<count { sum &+= groups.touch(hashes[unchecked: index]) }
  }

  /// Reads ahead the states that are most likely found.
  mutating func touch(_ groups: StateGroups, _ keys: StateKeys) {
    touch(groups)
    for index in 0..<count {
      if let number = groups.likely(hashes[unchecked: index]), number < Candidates.pending {
        sum &+= keys[Int(number)][0]
      }
    }
  }
}
