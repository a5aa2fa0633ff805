/// Makes harmless what a text from outside may hold: control characters and marks that turn the direction of writing
/// are shown by their code points, so that no terminal, log or page can be made to do anything by them.
package enum VisibleText {
  /// The text with every such character, and those that cannot be seen at all, shown as `<U+001B>`.
  package static func of(_ text: String) -> String { shown(text, isDangerous) }

  /// The text with every control character but tabs shown so. What merely cannot be seen stays, since it may belong to
  /// how a language is written.
  package static func ofControls(_ text: String) -> String { shown(text, isControl) }

  private static func shown(_ text: String, _ isDangerous: (Unicode.Scalar) -> Bool) -> String {
    guard text.unicodeScalars.contains(where: isDangerous) else { return text }
    return text.unicodeScalars.reduce(into: "") { shown, scalar in
      if isDangerous(scalar) { shown += name(of: scalar) } else { shown.unicodeScalars.append(scalar) }
    }
  }

  private static func isDangerous(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0xAD, 0x200B, 0x2060, 0xFEFF: true
    default: isControl(scalar)
    }
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x09, 0x0A..<0x20, 0x7F..<0xA0, 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0x2028, 0x2029:
      true
    default: false
    }
  }

  private static func name(of scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "<U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + ">"
  }
}
