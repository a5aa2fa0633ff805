import VignetteEngine

/// Typed text as plain ASCII: small letters without accents, straight quotation marks, everything unknown a space.
enum PlainBytes {
  /// How many characters of what was typed are read: as many as a line of a case may have.
  static let limit = 4_000

  /// The plain form of a text's beginning, in time that does not grow past the limit.
  static func of(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars.prefix(limit) {
      if scalar.isASCII { bytes.append(small(UInt8(scalar.value))) } else { bytes += plain(scalar) }
    }
    return bytes
  }

  private static func small(_ byte: UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
    case UInt8(ascii: "`"): UInt8(ascii: "'")
    default: byte
    }
  }

  private static func plain(_ scalar: Unicode.Scalar) -> [UInt8] {
    switch scalar {
    case "’", "‘", "´", "ʼ", "′": return [UInt8(ascii: "'")]
    case "–", "—", "−", "‐", "‑": return [UInt8(ascii: "-")]
    case "…": return [UInt8(ascii: ".")]
    default: break
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark, .format: return []
    default:
      let letters = Wording(String(scalar)).key.utf8.filter { $0 < 0x80 }
      return letters.isEmpty ? [UInt8(ascii: " ")] : Array(letters)
    }
  }
}
