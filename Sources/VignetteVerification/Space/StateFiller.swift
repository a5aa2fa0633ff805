/// Fills empty groups with the states of an arena. Several can fill at once, each its own shards.
struct StateFiller: @unchecked Sendable {
  private let groups: StateGroups
  private let keys: StateKeys
  private let count: Int
  private let width: Int

  init(_ groups: StateGroups, _ arena: StateArena) {
    self.groups = groups
    (keys, count, width) = (arena.keys, arena.count, arena.width)
  }

  /// Fills the shards of one worker of several.
  func fill(_ worker: Int, of workers: Int) {
    var batch = ProbeBatch()
    for state in 0..<count {
      let hash = StateHash(keys[state], width)
      guard hash.owner(among: workers) == worker else { continue }
      batch.add(state, hash)
      if batch.isFull { fill(&batch) }
    }
    fill(&batch)
  }

  private func fill(_ batch: inout ProbeBatch) {
    batch.touch(groups)
    for index in 0..<batch.count {
      let found = groups.find(batch.hash(index)) { _ in false }
      groups.add(UInt32(truncatingIfNeeded: batch.item(index)), batch.hash(index), at: found.place)
    }
    batch.removeAll()
  }
}
