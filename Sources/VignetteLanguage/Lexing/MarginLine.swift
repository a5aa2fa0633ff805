import VignetteSource

/// A line that begins with one of some known keys, such as `scene: Counting doctors`.
struct MarginLine<Key: RawRepresentable & CaseIterable & Hashable> where Key.RawValue == String {
  /// What it begins.
  let key: Key
  /// The line of the outline.
  let line: Int
  /// Behind the key and its colon.
  let value: Cursor
  /// The key as it is written.
  let written: Piece
  /// Whether the line has a mistake, which was told, and is read so that its mistake makes no others.
  var isMeant = false
}
