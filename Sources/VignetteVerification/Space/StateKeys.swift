/// Where the words of states lie: chunks of memory by the numbers of states. A value over memory that an arena owns, so
/// that looking up costs no reference counts.
struct StateKeys {
  private let width: Int
  private let chunks: UnsafeMutablePointer<UnsafeMutablePointer<UInt64>>

  static let chunkBits = 16
  static let chunkSize = 1 << chunkBits
  static let chunkMask = chunkSize - 1
  /// The most states that can be numbered.
  static let most = 1 << 31
  static let mostChunks = most >> chunkBits

  /// No chunks yet; freed with `deallocate()`.
  init(width: Int) {
    self.width = width
    chunks = .allocate(capacity: StateKeys.mostChunks)
  }

  func deallocate() { chunks.deallocate() }

  /// Adds a chunk at its place.
  func add(_ chunk: UnsafeMutablePointer<UInt64>, as place: Int) { (chunks + place).initialize(to: chunk) }

  /// The words of a state.
  subscript(state: Int) -> UnsafeMutablePointer<UInt64> {
    chunks[state &>> StateKeys.chunkBits] + (state & StateKeys.chunkMask) &* width
  }

  /// Whether a state has these words.
  func isSame(_ state: Int, _ words: UnsafePointer<UInt64>) -> Bool {
    StateKeys.isSame(self[state], words, width)
  }

  /// Whether two states have the same words.
  static func isSame(_ left: UnsafePointer<UInt64>, _ right: UnsafePointer<UInt64>, _ width: Int) -> Bool {
    var word = 0
    while word < width {
      if left[word] != right[word] { return false }
      word &+= 1
    }
    return true
  }
}
