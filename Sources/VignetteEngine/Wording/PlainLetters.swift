/// Letters and digits without case and accents.
enum PlainLetters {
  /// The plain form of an ASCII letter or digit; nothing for anything else.
  static func of(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): byte
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
    default: nil
    }
  }

  /// The plain form of a letter or digit; nothing for anything else.
  static func of(_ scalar: Unicode.Scalar) -> String? {
    if scalar.isASCII { return of(UInt8(scalar.value)).map { String(Unicode.Scalar($0)) } }
    if let plain = folded[scalar.properties.lowercaseMapping] { return plain }
    let isWord = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    return isWord ? scalar.properties.lowercaseMapping : nil
  }

  /// What vanishes without parting words: apostrophes, combining marks and joiners.
  static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar == "'" || scalar == "`" }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark, .format: return true
    default: return scalar == "’" || scalar == "‘" || scalar == "´"
    }
  }

  private static let folded: [String: String] = {
    var folded: [String: String] = [:]
    for (plain, accented) in families {
      for letter in accented { folded[String(letter)] = plain }
    }
    return folded
  }()

  private static let families: KeyValuePairs<String, String> = [
    "a": "àáâãäåāăąǎǟǡǻȁȃȧạảấầẩẫậắằẳẵặ", "ae": "æǣǽ", "c": "çćĉċč", "d": "ďđðḍ", "e": "èéêëēĕėęěȅȇȩẹẻẽếềểễệ",
    "g": "ĝğġģǧǵ", "h": "ĥħḥ", "i": "ìíîïĩīĭįıǐȉȋịỉ", "j": "ĵǰ", "k": "ķǩḳ", "l": "ĺļľŀłḷ", "n": "ñńņňŉŋǹṇ",
    "o": "òóôõöøōŏőơǒǫǿȍȏȯọỏốồổỗộớờởỡợ", "oe": "œ", "r": "ŕŗřȑȓṛ", "s": "śŝşšșṣ", "ss": "ß", "t": "ţťŧțṭ", "th": "þ",
    "u": "ùúûüũūŭůűųưǔȕȗụủứừửữự", "w": "ŵẁẃẅ", "y": "ýÿŷȳỳỵỷỹ", "z": "źżžẓ",
  ]
}
