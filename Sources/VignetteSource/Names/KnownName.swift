/// A name that a misspelt one may be meant for, with what a quick look at it tells.
package struct KnownName: Sendable {
  /// The name as it is written.
  package let written: String
  private let length: Int
  /// Which bytes stand in it, case aside; nothing where it is no ASCII, of which bytes say little.
  private let signature: UInt64?

  /// A name as it is written.
  package init(_ written: String) {
    self.written = written
    length = written.utf8.count
    signature = KnownName.signature(of: written)
  }

  /// Its letters without case.
  var letters: [Character] { Array(written.lowercased()) }

  /// Whether another name can be made of this one with so many changes. Errs on the side of yes.
  func mayBeNear(_ other: KnownName, within limit: Int) -> Bool {
    guard let signature, let others = other.signature else { return true }
    return abs(length - other.length) <= limit && (signature ^ others).nonzeroBitCount <= 2 * limit
  }

  /// A change of one letter changes two bits at most.
  private static func signature(of word: String) -> UInt64? {
    var bits: UInt64 = 0
    for byte in word.utf8 {
      guard byte < ASCII.limit else { return nil }
      bits |= 1 << UInt64((ASCII.isUpper(byte) ? byte | 0x20 : byte) & 63)
    }
    return bits
  }
}
