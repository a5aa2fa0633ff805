/// The spaces that word processors put in so that a line does not break there: to the language, plain spaces.
enum PastedSpace {
  /// How many bytes such a space takes, where one stands at the offset.
  static func length(at offset: Int, in bytes: [UInt8]) -> Int? {
    if bytes[offset...].starts(with: noBreak) { return noBreak.count }
    if bytes[offset...].starts(with: narrowNoBreak) { return narrowNoBreak.count }
    return nil
  }

  /// How many bytes a space of any kind or a tab takes, where one stands at the offset.
  static func lengthOfAnySpace(at offset: Int, in bytes: [UInt8]) -> Int? {
    bytes[offset] == ASCII.space || bytes[offset] == ASCII.tab ? 1 : length(at: offset, in: bytes)
  }

  /// U+00A0.
  private static let noBreak: [UInt8] = [0xC2, 0xA0]
  /// U+202F.
  private static let narrowNoBreak: [UInt8] = [0xE2, 0x80, 0xAF]
}
