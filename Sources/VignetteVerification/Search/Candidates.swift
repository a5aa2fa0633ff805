/// States that choices led to, one after another, with the states they follow from.
///
/// A value over memory that somebody else frees with `deallocate()`, so that filling it costs no reference counts.
struct Candidates {
  /// How many there are.
  private(set) var count = 0
  private let width: Int
  private var room = 1 << 12
  private var words: UnsafeMutablePointer<UInt64>
  private var hashes: UnsafeMutablePointer<UInt64>
  private var parents: UnsafeMutablePointer<Int32>
  private let slots: UnsafeMutablePointer<Int>
  private let sums: UnsafeMutablePointer<UInt64>

  /// How many candidates are looked up together, so that their memory is fetched side by side.
  static let together = 32

  /// No candidates, with room for states of some words.
  init(width: Int) {
    self.width = width
    words = .allocate(capacity: room * width)
    hashes = .allocate(capacity: room)
    parents = .allocate(capacity: room)
    slots = .allocate(capacity: Candidates.together)
    sums = .allocate(capacity: 1)
    sums.initialize(to: 0)
  }

  func deallocate() {
    words.deallocate()
    hashes.deallocate()
    parents.deallocate()
    slots.deallocate()
    sums.deallocate()
  }

  /// Bytes that are taken.
  var bytes: Int { room * (width * 8 + 12) }

  /// Forgets all.
  mutating func removeAll() { count = 0 }

  /// Adds a state.
  mutating func append(_ state: UnsafePointer<UInt64>, parent: Int32) {
    if count == room { grow() }
    copy(state, to: count)
    hashes[count] = StateTable.hash(state, width)
    parents[count] = parent
    count += 1
  }

  /// Drops those from `first` on that a table has; gives how many are left in all.
  mutating func dropKnown(from first: Int, in table: StateTable) -> Int {
    fetch(first..<count, in: table)
    var kept = first
    for index in first..<count
    where table.find(words + index &* width, hashes[index], from: slots[index &- first]) == nil {
      if kept != index { move(index, to: kept) }
      kept &+= 1
    }
    count = kept
    return kept
  }

  /// Adds all to a table, in order.
  func insert(into table: StateTable) {
    for first in stride(from: 0, to: count, by: Candidates.together) {
      let group = first..<min(first + Candidates.together, count)
      touch(group, in: table)
      for index in group { _ = table.insert(words + index &* width, hashes[index], parent: parents[index]) }
    }
  }

  /// Finds the likely slot of each, and reads ahead the states they name.
  private func fetch(_ group: Range<Int>, in table: StateTable) {
    touch(group, in: table)
    var sum: UInt64 = 0
    for index in group {
      let slot = table.likely(from: table.home(hashes[index]), hashes[index])
      slots[index &- group.lowerBound] = slot
      if let state = table.state(in: slot) { sum &+= table.firstWord(of: state) }
    }
    sums[0] = sum
  }

  /// Reads ahead the slots in which searches begin. What is read is kept, so that the reading is not left out.
  private func touch(_ group: Range<Int>, in table: StateTable) {
    var sum: UInt32 = 0
    for index in group { sum &+= table.touch(table.home(hashes[index])) }
    sums[0] = UInt64(sum)
  }

  private func move(_ index: Int, to kept: Int) {
    copy(words + index &* width, to: kept)
    hashes[kept] = hashes[index]
    parents[kept] = parents[index]
  }

  private func copy(_ state: UnsafePointer<UInt64>, to index: Int) {
    for word in 0..<width { words[index * width + word] = state[word] }
  }

  private mutating func grow() {
    words = Candidates.moved(words, from: room * width, to: 2 * room * width)
    hashes = Candidates.moved(hashes, from: room, to: 2 * room)
    parents = Candidates.moved(parents, from: room, to: 2 * room)
    room *= 2
  }

  private static func moved<T>(_ old: UnsafeMutablePointer<T>, from: Int, to: Int) -> UnsafeMutablePointer<T> {
    let new = UnsafeMutablePointer<T>.allocate(capacity: to)
    new.moveInitialize(from: old, count: from)
    old.deallocate()
    return new
  }
}
