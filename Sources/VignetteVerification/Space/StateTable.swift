/// Finds states by their words. Whole words are compared, never a hash alone.
final class StateTable {
  /// The states.
  let arena: StateArena
  /// Where their numbers stand.
  private(set) var groups: StateGroups

  /// How full the table may be before it grows, in sixteenths; and how full while states are added that may turn out to
  /// be known.
  private static let (fullness, most) = (12, 13)
  private static let least = 128
  /// From how many groups on the table grows by a half only, to waste no memory; before that four times, to waste no time.
  private static let large = 1 << 15

  init(_ arena: StateArena) {
    self.arena = arena
    groups = StateGroups(perShard: StateTable.least)
  }

  deinit { groups.deallocate() }

  /// Bytes that are taken.
  var bytes: Int { groups.bytes }

  /// The number of a state, if it is there.
  func find(_ words: UnsafePointer<UInt64>, _ hash: StateHash) -> Int? {
    let keys = arena.keys
    let found = groups.find(hash) { keys.isSame(Int($0), words) }
    return found.isThere ? Int(found.place.number.pointee) : nil
  }

  /// The number of a state, which is added if it was not there.
  func insert(_ words: UnsafePointer<UInt64>, _ hash: StateHash, parent: Int32) -> Int {
    makeRoom(for: 1)
    let keys = arena.keys
    let found = groups.find(hash) { keys.isSame(Int($0), words) }
    if found.isThere { return Int(found.place.number.pointee) }
    let number = arena.append(words, parent: parent)
    groups.add(UInt32(truncatingIfNeeded: number), hash, at: found.place)
    return number
  }

  /// Grows so far that some states can be added, even if all are new.
  func makeRoom(for more: Int, by workers: Workers = .one) {
    var wanted = max(groups.perShard, StateTable.groups(for: arena.count))
    while (arena.count + more) * 16 > StateGroups.capacity(perShard: wanted) * StateTable.most {
      wanted = StateTable.more(than: wanted)
    }
    if wanted > groups.perShard { rebuild(wanted, by: workers) }
  }

  /// Takes the size that so many states have, whatever room was made for others.
  func fit(by workers: Workers) {
    let wanted = StateTable.groups(for: arena.count)
    if wanted != groups.perShard { rebuild(wanted, by: workers) }
  }

  private static func groups(for count: Int) -> Int {
    var groups = least
    while count * 16 > StateGroups.capacity(perShard: groups) * fullness { groups = more(than: groups) }
    return groups
  }

  private static func more(than groups: Int) -> Int { groups < large ? 4 * groups : groups + groups / 2 }

  private func rebuild(_ perShard: Int, by workers: Workers) {
    groups.deallocate()
    groups = StateGroups(perShard: perShard)
    let filler = StateFiller(groups, arena)
    workers.run(workers.count) { filler.fill($0, of: workers.count) }
  }
}
