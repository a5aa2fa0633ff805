/// From a point of the cleaned text on, how its offsets answer to those of the file.
struct OutlineShift: Sendable {
  /// The offset in the cleaned text.
  let cleaned: Int
  /// The offset of the same byte in the file.
  let original: Int
}
