/// The SHA-256 digest of a text (FIPS 180-4), under which cases, manuals and solutions are kept.
package struct ContentHash: Hashable, Sendable, CustomStringConvertible {
  private let words: [UInt32]

  /// The digest of some bytes.
  package init(_ bytes: [UInt8]) {
    var digest = SHA256Digest()
    for start in stride(from: 0, to: bytes.count - bytes.count % 64, by: 64) {
      digest.absorb(bytes[start..<start + 64])
    }
    let padded = ContentHash.tail(of: bytes)
    for start in stride(from: 0, to: padded.count, by: 64) { digest.absorb(padded[start..<start + 64]) }
    words = digest.words
  }

  /// The digest of a text's UTF-8 bytes.
  package init(of text: String) { self.init(Array(text.utf8)) }

  /// How many digits its description has.
  package static let digits = 64

  /// Sixty-four hexadecimal digits.
  package var description: String {
    words.map { word in
      let digits = String(word, radix: 16)
      return String(repeating: "0", count: 8 - digits.count) + digits
    }.joined()
  }

  private static func tail(of bytes: [UInt8]) -> [UInt8] {
    var tail = Array(bytes[(bytes.count - bytes.count % 64)...]) + [0x80]
    while tail.count % 64 != 56 { tail.append(0) }
    let bitCount = UInt64(bytes.count) * 8
    return tail + (0..<8).reversed().map { UInt8(truncatingIfNeeded: bitCount >> ($0 * 8)) }
  }
}
