import VignetteSource

/// A piece of a line with the place it has in the file.
struct Piece {
  /// The words as they were written.
  let text: String
  /// Where they stand.
  let range: SourceRange
}
