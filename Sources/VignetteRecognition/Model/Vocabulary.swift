/// Numbers the features that phrases have, in the order in which they come up.
///
/// A table of its own with open addresses: the keys are hashes already, and a dictionary would hash them once more.
struct Vocabulary: Sendable {
  private var keys: [UInt64] = [UInt64](repeating: 0, count: 1 << 10)
  private var places: [Int32] = [Int32](repeating: -1, count: 1 << 10)
  /// How many features it holds.
  private(set) var count = 0

  /// The number of a feature; nothing where no phrase has it.
  func place(of key: FeatureKey) -> Int? {
    let place = places[slot(of: key.hash)]
    return place < 0 ? nil : Int(place)
  }

  /// The number of a feature, which it gets now where it has none.
  mutating func place(adding key: FeatureKey) -> Int {
    let slot = slot(of: key.hash)
    if places[slot] >= 0 { return Int(places[slot]) }
    keys[slot] = key.hash
    places[slot] = Int32(count)
    count += 1
    if 4 * count > 3 * keys.count { grow() }
    return count - 1
  }

  /// Where a key stands or would stand.
  private func slot(of hash: UInt64) -> Int {
    let mask = keys.count - 1
    var slot = Int(truncatingIfNeeded: hash ^ (hash >> 32)) & mask
    while places[slot] >= 0, keys[slot] != hash { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let old = zip(keys, places).filter { $0.1 >= 0 }
    keys = [UInt64](repeating: 0, count: keys.count * 2)
    places = [Int32](repeating: -1, count: keys.count)
    for (key, place) in old {
      let slot = slot(of: key)
      keys[slot] = key
      places[slot] = place
    }
  }
}
