/// The bytes that the reading of lines turns on.
package enum ASCII {
  /// Ends a line.
  package static let newline = UInt8(ascii: "\n")
  /// Ends a line too, alone or before a newline.
  package static let carriageReturn = UInt8(ascii: "\r")
  /// Indents and separates.
  package static let tab = UInt8(ascii: "\t")
  /// Indents and separates.
  package static let space = UInt8(ascii: " ")
  /// Ends a line that goes on in the next, begins narration, and takes the sense from a mark.
  package static let backslash = UInt8(ascii: "\\")
  /// Two of them begin a comment.
  package static let slash = UInt8(ascii: "/")
  /// The first byte value that is not ASCII.
  package static let limit: UInt8 = 0x80

  /// Whether a byte is a small letter.
  package static func isLower(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z") }

  /// Whether a byte is a capital letter.
  package static func isUpper(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") }

  /// Whether a byte is a digit.
  package static func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }
}
