/// Keeps packed states one after another, each with the state it was first found from.
///
/// States lie in chunks, so that growing never copies what is there.
final class StateArena {
  /// Words of a state.
  let width: Int
  /// How many states there are.
  private(set) var count = 0
  private var keys: [UnsafeMutablePointer<UInt64>] = []
  private var parents: [UnsafeMutablePointer<Int32>] = []

  private static let chunkBits = 16
  private static let chunkSize = 1 << chunkBits
  private static let chunkMask = chunkSize - 1

  init(width: Int) { self.width = width }

  deinit {
    for chunk in keys { chunk.deallocate() }
    for chunk in parents { chunk.deallocate() }
  }

  /// Bytes that are taken.
  var bytes: Int { keys.count * StateArena.chunkSize * (width * 8 + 4) }

  /// The words of a state.
  func key(_ state: Int) -> UnsafeMutablePointer<UInt64> {
    keys[state >> StateArena.chunkBits] + (state & StateArena.chunkMask) * width
  }

  /// The state from which a state was first found; -1 for the first.
  func parent(_ state: Int) -> Int { Int(parents[state >> StateArena.chunkBits][state & StateArena.chunkMask]) }

  /// Adds a state and gives its number.
  func append(_ words: UnsafePointer<UInt64>, parent: Int32) -> Int {
    if count >> StateArena.chunkBits == keys.count {
      keys.append(.allocate(capacity: StateArena.chunkSize * width))
      parents.append(.allocate(capacity: StateArena.chunkSize))
    }
    let place = count
    key(place).update(from: words, count: width)
    parents[place >> StateArena.chunkBits][place & StateArena.chunkMask] = parent
    count += 1
    return place
  }
}
