/// Reads numbers from bytes, the lowest byte first. Past the end everything is 0.
struct ByteReader {
  private let all: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) { all = bytes }

  /// How many bytes are left.
  var rest: Int { all.count - position }

  /// The bytes that are left.
  var restBytes: [UInt8] { Array(all[position...]) }

  /// Whether some bytes come next, which are then passed.
  mutating func takes(_ bytes: [UInt8]) -> Bool {
    guard all[position...].starts(with: bytes) else { return false }
    position += bytes.count
    return true
  }

  /// A number that can be a count; nothing for any other.
  mutating func number() -> Int? { Int(exactly: word(8)).flatMap { $0 <= 1 << 40 ? $0 : nil } }

  /// Up to eight bytes.
  mutating func word(_ bytes: Int) -> UInt64 {
    let end = min(all.count, position + bytes)
    defer { position = end }
    var word: UInt64 = 0
    for (place, byte) in all[position..<end].enumerated() { word |= UInt64(byte) &<< UInt64(place &* 8) }
    return word
  }

  /// Up to four bytes, below 0 where the highest bit is set.
  mutating func gain(_ bytes: Int) -> Int32 {
    let unused = Int32(32 - bytes * 8)
    return (Int32(bitPattern: UInt32(truncatingIfNeeded: word(bytes))) &<< unused) &>> unused
  }

  /// Some bytes as they are.
  mutating func bytes(_ count: Int) -> [UInt8] {
    defer { position = min(all.count, position + count) }
    return Array(all[position..<min(all.count, position + count)])
  }
}
