/// A number that the words of a state give, spread evenly, and what of it is used where.
struct StateHash {
  private let bits: UInt64

  /// The hash of some words.
  init(_ words: UnsafePointer<UInt64>, _ width: Int) {
    var hash: UInt64 = 0
    var index = 0
    while index < width {
      hash ^= words[index]
      hash ^= hash &>> 31
      hash = hash &* 0x7FB5_D329_728E_A185
      hash ^= hash &>> 27
      hash = hash &* 0x81DA_DEF4_BC2D_D44D
      hash ^= hash &>> 33
      index &+= 1
    }
    bits = hash
  }

  /// A hash of some bits, whatever they stand for.
  init(bits: UInt64) { self.bits = bits }

  /// A byte that stands beside a state's number; never 0, which marks an empty place.
  var tag: UInt64 { max(1, bits & 0xFF) }

  /// The part of the table it belongs to.
  var shard: Int { Int(truncatingIfNeeded: bits &>> 8) & (StateGroups.shards - 1) }

  /// Which of some workers the part of the table is given to.
  func owner(among workers: Int) -> Int { (shard &* workers) &>> StateGroups.shardBits }

  /// Where a search begins, among some groups.
  func home(among groups: Int) -> Int {
    Int(truncatingIfNeeded: ((bits &>> 32) &* UInt64(truncatingIfNeeded: groups)) &>> 32)
  }
}
