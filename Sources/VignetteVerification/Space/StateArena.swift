/// Keeps packed states one after another, each with the state it was first found from.
///
/// States lie in chunks, so that growing never copies what is there.
final class StateArena {
  /// Words of a state.
  let width: Int
  /// How many states there are.
  private(set) var count = 0
  /// Where they lie.
  let keys: StateKeys
  private let parents: UnsafeMutablePointer<UnsafeMutablePointer<Int32>>
  private var blocks: [(keys: LargeMemory<UInt64>, parents: LargeMemory<Int32>)] = []
  private var chunks = 0

  /// How many chunks are taken together once there are many.
  private static let together = 4

  init(width: Int) {
    self.width = width
    keys = StateKeys(width: width)
    parents = .allocate(capacity: StateKeys.mostChunks)
  }

  deinit {
    for block in blocks {
      block.keys.deallocate()
      block.parents.deallocate()
    }
    keys.deallocate()
    parents.deallocate()
  }

  /// Bytes that are taken.
  var bytes: Int { chunks * StateKeys.chunkSize * (width * 8 + 4) }

  /// The words of a state.
  func key(_ state: Int) -> UnsafeMutablePointer<UInt64> { keys[state] }

  /// The state from which a state was first found; -1 for the first.
  func parent(_ state: Int) -> Int { Int(parents[state >> StateKeys.chunkBits][state & StateKeys.chunkMask]) }

  /// Adds a state and gives its number.
  func append(_ words: UnsafePointer<UInt64>, parent: Int32) -> Int {
    let number = extend(by: 1)
    fill(number, words, parent: parent)
    return number
  }

  /// Adds some states, which are still to be filled, and gives the number of the first.
  func extend(by more: Int) -> Int {
    precondition(count + more <= StateKeys.most, "more states than can be numbered")
    while count + more > chunks * StateKeys.chunkSize {
      addBlock(chunks < 2 * StateArena.together ? 1 : StateArena.together)
    }
    count += more
    return count - more
  }

  /// Fills a state.
  func fill(_ state: Int, _ words: UnsafePointer<UInt64>, parent: Int32) {
    let key = keys[state]
    for word in 0..<width { key[word] = words[word] }
    parents[state >> StateKeys.chunkBits][state & StateKeys.chunkMask] = parent
  }

  private func addBlock(_ size: Int) {
    let block = (
      keys: LargeMemory<UInt64>(size * StateKeys.chunkSize * width),
      parents: LargeMemory<Int32>(size * StateKeys.chunkSize)
    )
    blocks.append(block)
    for place in 0..<size {
      keys.add(block.keys.start + place * StateKeys.chunkSize * width, as: chunks + place)
      (parents + chunks + place).initialize(to: block.parents.start + place * StateKeys.chunkSize)
    }
    chunks += size
  }
}
