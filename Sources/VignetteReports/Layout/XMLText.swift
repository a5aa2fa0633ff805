/// Writes text into XML 1.0, which cannot hold most control characters even as references.
package enum XMLText {
  /// Text for the value of an attribute in double quotes.
  package static func attribute(_ text: String) -> String {
    content(text).reduce(into: "") { escaped, character in
      switch character {
      case "\"": escaped += "&quot;"
      case "\n": escaped += "&#10;"
      default: escaped.append(character)
      }
    }
  }

  /// Text for the content of an element.
  package static func content(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { escaped, scalar in
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\n", "\t": escaped.unicodeScalars.append(scalar)
      default:
        if isForbidden(scalar) { escaped += "\u{FFFD}" } else { escaped.unicodeScalars.append(scalar) }
      }
    }
  }

  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value) || scalar.value == 0xFFFE || scalar.value == 0xFFFF
  }
}
