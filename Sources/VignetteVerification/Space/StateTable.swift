/// Finds states by their words: open addressing over the numbers of states in an arena. Whole words are compared, never a
/// hash alone.
final class StateTable {
  private let arena: StateArena
  private var slots: UnsafeMutablePointer<UInt32>
  private var mask: Int

  /// How full the table may be before it grows, in sixteenths.
  private static let fullness = 13

  init(_ arena: StateArena) {
    self.arena = arena
    mask = (1 << 12) - 1
    slots = .allocate(capacity: mask + 1)
    slots.initialize(repeating: 0, count: mask + 1)
  }

  deinit { slots.deallocate() }

  /// Bytes that are taken.
  var bytes: Int { (mask + 1) * 4 }

  /// A number that words give, spread evenly.
  static func hash(_ words: UnsafePointer<UInt64>, _ width: Int) -> UInt64 {
    var hash: UInt64 = 0
    for index in 0..<width {
      hash ^= words[index]
      hash ^= hash >> 31
      hash = hash &* 0x7FB5_D329_728E_A185
      hash ^= hash >> 27
      hash = hash &* 0x81DA_DEF4_BC2D_D44D
      hash ^= hash >> 33
    }
    return hash
  }

  /// The slot in which a search begins, read ahead so that the memory is near when it is needed.
  func touch(_ hash: UInt64) -> UInt32 { slots[Int(truncatingIfNeeded: hash) & mask] }

  /// The number of a state, if it is there.
  func find(_ words: UnsafePointer<UInt64>, _ hash: UInt64) -> Int? {
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 {
      let state = Int(slots[slot]) - 1
      if isSame(arena.key(state), words) { return state }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// The number of a state, which is added if it was not there.
  func insert(_ words: UnsafePointer<UInt64>, _ hash: UInt64, parent: Int32) -> Int {
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 {
      let state = Int(slots[slot]) - 1
      if isSame(arena.key(state), words) { return state }
      slot = (slot + 1) & mask
    }
    let state = arena.append(words, parent: parent)
    slots[slot] = UInt32(state + 1)
    if arena.count * 16 > (mask + 1) * StateTable.fullness { grow() }
    return state
  }

  private func isSame(_ left: UnsafePointer<UInt64>, _ right: UnsafePointer<UInt64>) -> Bool {
    for index in 0..<arena.width where left[index] != right[index] { return false }
    return true
  }

  private func grow() {
    let capacity = (mask + 1) * 2
    slots.deallocate()
    slots = .allocate(capacity: capacity)
    slots.initialize(repeating: 0, count: capacity)
    mask = capacity - 1
    for state in 0..<arena.count {
      var slot = Int(truncatingIfNeeded: StateTable.hash(arena.key(state), arena.width)) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = UInt32(state + 1)
    }
  }
}
