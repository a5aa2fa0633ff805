/// Letters and digits without case and accents.
enum PlainLetters {
  /// The plain form of a letter or digit; nothing for anything else.
  static func of(_ scalar: Unicode.Scalar) -> String? {
    if scalar.isASCII {
      let isWord = scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
      return isWord ? scalar.properties.lowercaseMapping : nil
    }
    if let plain = folded[scalar.properties.lowercaseMapping] { return plain }
    let isWord = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    return isWord ? scalar.properties.lowercaseMapping : nil
  }

  /// What vanishes without parting words: apostrophes, combining marks and joiners.
  static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark, .format: true
    default: scalar == "'" || scalar == "’" || scalar == "‘" || scalar == "´" || scalar == "`"
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
