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
    let small = scalar.properties.lowercaseMapping
    if let plain = folded[small] { return plain }
    if let first = small.unicodeScalars.first, first.isASCII { return String(first) }
    let isWord = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    return isWord ? small : nil
  }

  /// What vanishes without parting words: apostrophes, combining marks and joiners.
  static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar == "'" || scalar == "`" }
    return isMark(scalar) || scalar.properties.generalCategory == .format || "’‘´".unicodeScalars.contains(scalar)
  }

  /// Whether a scalar is written over or under the letter before it.
  static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    default: false
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
    "a": "àáâãäåāăąǎǟǡǻȁȃȧạảấầẩẫậắằẳẵặḁ", "ae": "æǣǽ", "b": "ḃḅḇ", "c": "çćĉċčḉ", "d": "ďđðḍḋḏḑḓ",
    "e": "èéêëēĕėęěȅȇȩẹẻẽếềểễệḕḗḙḛḝ", "f": "ḟ", "g": "ĝğġģǧǵḡ", "h": "ĥħḥȟḣḧḩḫẖ", "i": "ìíîïĩīĭįıǐȉȋịỉḭḯ", "j": "ĵǰ",
    "k": "ķǩḳḱḵ", "l": "ĺļľŀłḷḹḻḽ", "m": "ḿṁṃ", "n": "ñńņňŉŋǹṇṅṉṋ", "o": "òóôõöøōŏőơǒǫǿȍȏȯọỏốồổỗộớờởỡợǭȫȭȱṍṏṑṓ",
    "oe": "œ", "p": "ṕṗ", "r": "ŕŗřȑȓṛṙṝṟ", "s": "śŝşšșṣṡṥṧṩ", "ss": "ß", "t": "ţťŧțṭṫṯṱẗ", "th": "þ",
    "u": "ùúûüũūŭůűųưǔȕȗụủứừửữựǖǘǚǜṳṵṷṹṻ", "v": "ṽṿ", "w": "ŵẁẃẅẇẉẘ", "x": "ẋẍ", "y": "ýÿŷȳỳỵỷỹẏẙ", "z": "źżžẓẑẕ",
  ]
}
