/// Bytes written in the letters of base 64.
enum Base64 {
  /// The bytes of a text in base 64; what is none of its letters is passed over.
  static func bytes(of text: StaticString) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8CodeUnitCount / 4 * 3)
    var (bits, count): (UInt32, Int) = (0, 0)
    text.withUTF8Buffer { letters in
      for letter in letters {
        let value = values[Int(letter)]
        guard value < 64 else { continue }
        bits = bits << 6 | UInt32(value)
        count += 6
        if count >= 8 {
          count -= 8
          bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
        }
      }
    }
    return bytes
  }

  private static let values: [UInt8] = {
    var values = [UInt8](repeating: 64, count: 256)
    for (value, letter) in "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8.enumerated() {
      values[Int(letter)] = UInt8(value)
    }
    return values
  }()
}
