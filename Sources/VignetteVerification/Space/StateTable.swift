/// Finds states by their words: open addressing over the numbers of states in an arena, with a byte of the hash beside
/// each, so that most slots are passed over without a look at the state. Whole words are compared, never a hash alone.
final class StateTable {
  private let arena: StateArena
  private var slots: UnsafeMutablePointer<UInt32>
  private var tags: UnsafeMutablePointer<UInt8>
  private var mask: Int

  /// How full the table may be before it grows, in sixteenths.
  private static let fullness = 13

  init(_ arena: StateArena) {
    self.arena = arena
    mask = (1 << 12) - 1
    (slots, tags) = StateTable.empty(mask + 1)
  }

  deinit {
    slots.deallocate()
    tags.deallocate()
  }

  /// Bytes that are taken.
  var bytes: Int { (mask + 1) * 5 }

  /// A number that words give, spread evenly.
  static func hash(_ words: UnsafePointer<UInt64>, _ width: Int) -> UInt64 {
    var hash: UInt64 = 0
    for index in 0..<width {
      hash ^= words[index]
      hash ^= hash &>> 31
      hash = hash &* 0x7FB5_D329_728E_A185
      hash ^= hash &>> 27
      hash = hash &* 0x81DA_DEF4_BC2D_D44D
      hash ^= hash &>> 33
    }
    return hash
  }

  /// The slot in which a search begins.
  func home(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash) & mask }

  /// Reads what a search from a slot on reads first, so that it is near when it is needed.
  func touch(_ home: Int) -> UInt32 { slots[home] &+ UInt32(tags[home]) }

  /// The first slot from `slot` on that is empty or may hold the state with a hash.
  func likely(from slot: Int, _ hash: UInt64) -> Int {
    let tag = StateTable.tag(hash)
    var slot = slot
    while tags[slot] != tag, tags[slot] != 0 { slot = (slot &+ 1) & mask }
    return slot
  }

  /// The state of a slot; nothing for an empty one.
  func state(in slot: Int) -> Int? { tags[slot] == 0 ? nil : Int(slots[slot]) }

  /// The first word of a state.
  func firstWord(of state: Int) -> UInt64 { arena.key(state)[0] }

  /// The number of a state, if it is there, found from a slot on that may hold it.
  func find(_ words: UnsafePointer<UInt64>, _ hash: UInt64, from likely: Int) -> Int? {
    var slot = likely
    while let state = state(in: slot) {
      if isSame(arena.key(state), words) { return state }
      slot = self.likely(from: (slot &+ 1) & mask, hash)
    }
    return nil
  }

  /// The number of a state, if it is there.
  func find(_ words: UnsafePointer<UInt64>, _ hash: UInt64) -> Int? {
    find(words, hash, from: likely(from: home(hash), hash))
  }

  /// The number of a state, which is added if it was not there.
  func insert(_ words: UnsafePointer<UInt64>, _ hash: UInt64, parent: Int32) -> Int {
    var slot = likely(from: home(hash), hash)
    while let state = state(in: slot) {
      if isSame(arena.key(state), words) { return state }
      slot = likely(from: (slot &+ 1) & mask, hash)
    }
    let state = arena.append(words, parent: parent)
    slots[slot] = UInt32(truncatingIfNeeded: state)
    tags[slot] = StateTable.tag(hash)
    if arena.count &* 16 > (mask &+ 1) &* StateTable.fullness { grow() }
    return state
  }

  private func isSame(_ left: UnsafePointer<UInt64>, _ right: UnsafePointer<UInt64>) -> Bool {
    for index in 0..<arena.width where left[index] != right[index] { return false }
    return true
  }

  /// A byte of the hash that its home does not show; never 0, which marks an empty slot.
  private static func tag(_ hash: UInt64) -> UInt8 { UInt8(truncatingIfNeeded: hash &>> 56) | 1 }

  private func grow() {
    slots.deallocate()
    tags.deallocate()
    mask = 2 * mask + 1
    (slots, tags) = StateTable.empty(mask + 1)
    for state in 0..<arena.count {
      let hash = StateTable.hash(arena.key(state), arena.width)
      var slot = home(hash)
      while tags[slot] != 0 { slot = (slot &+ 1) & mask }
      slots[slot] = UInt32(truncatingIfNeeded: state)
      tags[slot] = StateTable.tag(hash)
    }
  }

  private static func empty(_ count: Int) -> (UnsafeMutablePointer<UInt32>, UnsafeMutablePointer<UInt8>) {
    let slots = UnsafeMutablePointer<UInt32>.allocate(capacity: count)
    let tags = UnsafeMutablePointer<UInt8>.allocate(capacity: count)
    slots.initialize(repeating: 0, count: count)
    tags.initialize(repeating: 0, count: count)
    return (slots, tags)
  }
}
