/// Tells files that are no plain text by how they begin, so that one sentence is said of them and not a hundred.
enum FileSignature {
  /// What a file is that is no plain text; nothing of one that may be.
  static func kind(of bytes: [UInt8]) -> String? {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) || isSpacedOut(bytes) {
      return "text saved as UTF-16"
    }
    if bytes.starts(with: Array("PK\u{3}\u{4}".utf8)) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      return "a document of a word processor"
    }
    if bytes.starts(with: Array("{\\rtf".utf8)) { return "rich text (RTF)" }
    if bytes.starts(with: Array("%PDF".utf8)) { return "a PDF" }
    return bytes.prefix(1_000).count(where: { $0 == 0 }) >= 8 ? "no text" : nil
  }

  /// Whether every second byte of the beginning is nothing, as in UTF-16 without a mark.
  private static func isSpacedOut(_ bytes: [UInt8]) -> Bool {
    let pairs = bytes.prefix(32)
    guard pairs.count >= 8 else { return false }
    return [0, 1].contains { parity in
      pairs.indices.allSatisfy { (pairs[$0] == 0) == ($0 % 2 == parity) }
    }
  }
}
