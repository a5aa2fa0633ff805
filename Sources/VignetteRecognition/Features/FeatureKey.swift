/// A feature as a number: the FNV-1a hash of its kind and its text, the same on every machine.
struct FeatureKey: Hashable, Comparable, Sendable {
  /// The hash.
  private(set) var hash: UInt64

  /// The key of a feature.
  init(_ kind: FeatureKind, _ bytes: some Sequence<UInt8>) {
    self.init(beginning: kind)
    for byte in bytes { add(byte) }
  }

  /// The key of a feature whose text is still empty.
  init(beginning kind: FeatureKind) {
    hash = (0xcbf2_9ce4_8422_2325 ^ UInt64(kind.rawValue + 1)) &* FeatureKey.prime
  }

  /// Adds a byte to the text.
  mutating func add(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* FeatureKey.prime }

  static func < (one: FeatureKey, other: FeatureKey) -> Bool { one.hash < other.hash }

  private static let prime: UInt64 = 0x100_0000_01b3
}
