import VignetteEngine

/// What one thread finds of one batch of states: the states that follow and are not known yet, in order.
///
/// While threads expand, the table and the arena are only read; each thread writes to its own expansion alone.
final class Expansion: @unchecked Sendable {
  /// How many choices were followed so far.
  private(set) var transitions = 0
  /// How many states were found in this batch.
  private(set) var count = 0
  /// What the steps told so far.
  let tally: FlatTally
  private let walker: Walker
  private let memory: WalkerMemory
  private let arena: StateArena
  private let table: StateTable
  private let width: Int
  private var room = 0
  private var found: UnsafeMutablePointer<UInt64>
  private var hashes: UnsafeMutablePointer<UInt64>
  private var parents: UnsafeMutablePointer<Int32>
  private let slots: UnsafeMutablePointer<UInt32>

  /// How many candidates are looked up together, so that their memory is fetched side by side.
  private static let together = 32

  init(
    _ scenario: Scenario, _ packing: Packing, replies: [Int], tally: FlatTally, _ arena: StateArena,
    _ table: StateTable
  ) {
    self.tally = tally
    self.arena = arena
    self.table = table
    width = arena.width
    memory = WalkerMemory(scenario, width: arena.width)
    walker = Walker(scenario, packing, replies: replies, tally: tally, in: memory)
    room = 1 << 12
    found = .allocate(capacity: room * width)
    hashes = .allocate(capacity: room)
    parents = .allocate(capacity: room)
    slots = .allocate(capacity: Expansion.together)
  }

  deinit {
    found.deallocate()
    hashes.deallocate()
    parents.deallocate()
    slots.deallocate()
  }

  /// The words, hash and parent of a state that was found.
  func words(_ index: Int) -> UnsafePointer<UInt64> { UnsafePointer(found + index * width) }
  func hash(_ index: Int) -> UInt64 { hashes[index] }
  func parent(_ index: Int) -> Int32 { parents[index] }

  /// Follows all choices of some states.
  func expand(_ states: Range<Int>) {
    var walker = self.walker
    var total = 0
    count = 0
    var checked = 0
    for state in states {
      walker.load(arena.key(state))
      total += walker.count
      for choice in 0..<walker.count {
        walker.take(choice)
        add(walker.next, Int32(state))
        if count - checked == Expansion.together { checked = dropKnown(from: checked) }
      }
    }
    _ = dropKnown(from: checked)
    transitions += total
  }

  private func add(_ words: UnsafePointer<UInt64>, _ parent: Int32) {
    if count == room { grow() }
    (found + count * width).update(from: words, count: width)
    hashes[count] = StateTable.hash(words, width)
    parents[count] = parent
    count += 1
  }

  /// Drops candidates that are known; gives how many are left in all.
  private func dropKnown(from first: Int) -> Int {
    for index in first..<count { slots[index - first] = table.touch(hashes[index]) }
    var kept = first
    for index in first..<count {
      if table.find(found + index * width, hashes[index]) != nil { continue }
      if kept != index {
        (found + kept * width).update(from: found + index * width, count: width)
        hashes[kept] = hashes[index]
        parents[kept] = parents[index]
      }
      kept += 1
    }
    count = kept
    return kept
  }

  private func grow() {
    let more = room * 2
    found = Expansion.moved(found, from: room * width, to: more * width)
    hashes = Expansion.moved(hashes, from: room, to: more)
    parents = Expansion.moved(parents, from: room, to: more)
    room = more
  }

  private static func moved<T>(_ old: UnsafeMutablePointer<T>, from: Int, to: Int) -> UnsafeMutablePointer<T> {
    let new = UnsafeMutablePointer<T>.allocate(capacity: to)
    new.moveInitialize(from: old, count: from)
    old.deallocate()
    return new
  }
}
