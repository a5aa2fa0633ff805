/// Reads numbers from bytes, the lowest byte first. Past the end everything is 0.
struct ByteReader {
  private let all: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) { all = bytes }

  /// How many bytes are left.
  var rest: Int { all.count - position }

  /// Whether some bytes come next, which are then passed.
  mutating func takes(_ bytes: [UInt8]) -> Bool {
    guard all[position...].starts(with: bytes) else { return false }
    position += bytes.count
    return true
  }

  /// A number that can be a count; nothing for any other.
  mutating func number() -> Int? { Int(exactly: word()).flatMap { $0 <= 1 << 40 ? $0 : nil } }

  /// Eight bytes.
  mutating func word() -> UInt64 { (0..<8).reduce(0) { $0 | UInt64(byte()) << UInt64(8 * $1) } }

  /// Four bytes, below 0 where the highest bit is set.
  mutating func gain() -> Int32 {
    Int32(bitPattern: (0..<4).reduce(UInt32(0)) { $0 | UInt32(byte()) << UInt32(8 * $1) })
  }

  /// Some bytes as they are.
  mutating func bytes(_ count: Int) -> [UInt8] {
    defer { position = min(all.count, position + count) }
    return Array(all[position..<min(all.count, position + count)])
  }

  private mutating func byte() -> UInt8 {
    guard position < all.count else { return 0 }
    position += 1
    return all[position - 1]
  }
}
