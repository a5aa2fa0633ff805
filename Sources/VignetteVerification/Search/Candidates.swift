/// States that choices led to, one after another, with the states they follow from, before it is known which are new.
///
/// A value over memory that somebody else frees with `deallocate()`, so that filling it costs no reference counts.
struct Candidates {
  /// How many there are.
  private(set) var count = 0
  private let width: Int
  private var room = 1 << 12
  private(set) var words: UnsafeMutablePointer<UInt64>
  private(set) var hashes: UnsafeMutablePointer<StateHash>
  private(set) var parents: UnsafeMutablePointer<Int32>
  /// Where each new one's number stands in the table; nothing for what is known.
  private(set) var places: UnsafeMutablePointer<UnsafeMutablePointer<UInt32>?>

  /// Numbers from here on stand for candidates that are added to a table before their own numbers are known.
  static let pending: UInt32 = 1 << 31
  /// How many lists of candidates can be added to a table together.
  static let mostLists = 32
  /// The bits that tell a candidate's place in its list.
  static let placeBits: UInt32 = 26

  /// No candidates, with room for states of some words.
  init(width: Int) {
    self.width = width
    words = .allocate(capacity: room * width)
    hashes = .allocate(capacity: room)
    parents = .allocate(capacity: room)
    places = .allocate(capacity: room)
  }

  func deallocate() {
    words.deallocate()
    hashes.deallocate()
    parents.deallocate()
    places.deallocate()
  }

  /// Bytes that are taken.
  var bytes: Int { room * (width * 8 + 20) }

  /// Forgets all.
  mutating func removeAll() { count = 0 }

  /// Adds a state.
  mutating func append(_ state: UnsafePointer<UInt64>, parent: Int32) {
    if count == room { grow() }
    let key = words + count &* width
    var word = 0
    while word < width {
      key[word] = state[word]
      word &+= 1
    }
    hashes[count] = StateHash(state, width)
    parents[count] = parent
    count &+= 1
  }

  private mutating func grow() {
    precondition(2 * room <= 1 << Candidates.placeBits, "more candidates than can be numbered")
    words = Candidates.moved(words, from: room * width, to: 2 * room * width)
    hashes = Candidates.moved(hashes, from: room, to: 2 * room)
    parents = Candidates.moved(parents, from: room, to: 2 * room)
    places = Candidates.moved(places, from: 0, to: 2 * room)
    room *= 2
  }

  private static func moved<T>(_ old: UnsafeMutablePointer<T>, from: Int, to: Int) -> UnsafeMutablePointer<T> {
    let new = UnsafeMutablePointer<T>.allocate(capacity: to)
    new.moveInitialize(from: old, count: from)
    old.deallocate()
    return new
  }
}
