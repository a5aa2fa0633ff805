/// The places of a table: in groups that fill a line of a processor's memory each. A group holds the numbers of twelve
/// states, a byte of each one's hash, and how many there are, so that one look at memory mostly tells whether a state is
/// there. A group that is full overflows into the next of its shard.
///
/// A value over memory that a table owns.
struct StateGroups {
  /// How many groups a shard has.
  let perShard: Int
  private let memory: LargeMemory<UInt64>
  private let words: UnsafeMutablePointer<UInt64>

  /// How many parts there are that can be filled side by side.
  static let shards = 1 << shardBits
  static let shardBits = 4
  /// How many states a group holds.
  static let size = 12

  private static let wordsOfGroup = 8
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let tops: UInt64 = 0x8080_8080_8080_8080

  /// Empty groups, freed with `deallocate()`.
  init(perShard: Int) {
    self.perShard = perShard
    memory = LargeMemory(perShard * StateGroups.shards * StateGroups.wordsOfGroup)
    words = memory.start
  }

  func deallocate() { memory.deallocate() }

  /// How many states there is room for.
  static func capacity(perShard: Int) -> Int { perShard * shards * size }

  /// Bytes that are taken.
  var bytes: Int { perShard * StateGroups.shards * StateGroups.wordsOfGroup * 8 }

  /// Reads what a search reads first, so that it is near when it is needed.
  func touch(_ hash: StateHash) -> UInt64 { group(hash.shard &* perShard &+ hash.home(among: perShard))[0] }

  /// The number that most likely is the state's; nothing where its first group has none that may be.
  func likely(_ hash: StateHash) -> UInt32? {
    let group = group(hash.shard &* perShard &+ hash.home(among: perShard))
    let matches = StateGroups.matches(group, hash.tag)
    if matches.low != 0 { return numbers(group)[matches.low.trailingZeroBitCount &>> 3] }
    return matches.high == 0 ? nil : numbers(group)[8 &+ matches.high.trailingZeroBitCount &>> 3]
  }

  /// The place of the number that is the state's, as `isSame` tells; where there is none, the place at which it would be
  /// added.
  func find(_ hash: StateHash, _ isSame: (UInt32) -> Bool) -> (place: StatePlace, isThere: Bool) {
    let first = hash.shard &* perShard
    var home = hash.home(among: perShard)
    while true {
      let group = group(first &+ home)
      if let place = find(in: group, hash.tag, isSame) { return (StatePlace(number: place), true) }
      let count = StateGroups.count(group)
      if count < StateGroups.size { return (StatePlace(number: numbers(group) + count), false) }
      home = home &+ 1 == perShard ? 0 : home &+ 1
    }
  }

  /// Adds a number at a place that `find` gave as empty.
  func add(_ number: UInt32, _ hash: StateHash, at place: StatePlace) {
    let offset = Int(bitPattern: place.number) & 63
    let group = UnsafeMutableRawPointer(place.number) - offset
    let index = (offset &- 16) &>> 2
    place.number.pointee = number
    group.storeBytes(of: UInt8(truncatingIfNeeded: hash.tag), toByteOffset: index, as: UInt8.self)
    group.storeBytes(of: UInt8(truncatingIfNeeded: index &+ 1), toByteOffset: StateGroups.size, as: UInt8.self)
  }

  private func find(
    in group: UnsafeMutablePointer<UInt64>, _ tag: UInt64, _ isSame: (UInt32) -> Bool
  ) -> UnsafeMutablePointer<UInt32>? {
    let (numbers, matches) = (numbers(group), StateGroups.matches(group, tag))
    return StateGroups.first(matches.low, numbers, isSame) ?? StateGroups.first(matches.high, numbers + 8, isSame)
  }

  private static func first(
    _ matches: UInt64, _ numbers: UnsafeMutablePointer<UInt32>, _ isSame: (UInt32) -> Bool
  ) -> UnsafeMutablePointer<UInt32>? {
    var matches = matches
    while matches != 0 {
      let place = matches.trailingZeroBitCount &>> 3
      if isSame(numbers[place]) { return numbers + place }
      matches &= matches &- 1
    }
    return nil
  }

  private func group(_ index: Int) -> UnsafeMutablePointer<UInt64> { words + index &* StateGroups.wordsOfGroup }

  private func numbers(_ group: UnsafeMutablePointer<UInt64>) -> UnsafeMutablePointer<UInt32> {
    UnsafeMutableRawPointer(group + 2).assumingMemoryBound(to: UInt32.self)
  }

  private static func count(_ group: UnsafeMutablePointer<UInt64>) -> Int {
    Int(truncatingIfNeeded: group[1] &>> 32 & 0xFF)
  }

  /// The bytes that may be a tag, each told by its top bit: for the first eight states, and the last four. A byte that
  /// is none may be told behind one that is; whole words are compared all the same.
  private static func matches(_ group: UnsafeMutablePointer<UInt64>, _ tag: UInt64) -> (low: UInt64, high: UInt64) {
    let wanted = tag &* ones
    let (low, high) = (group[0] ^ wanted, group[1] ^ wanted)
    return ((low &- ones) & ~low & tops, (high &- ones) & ~high & tops & 0xFFFF_FFFF)
  }
}

/// Where in a table a state's number stands.
struct StatePlace {
  /// The number.
  let number: UnsafeMutablePointer<UInt32>
}
