import VignetteSource

/// Whole numbers as the language has them: at most six digits, so that no sum can run over.
enum WholeNumber {
  /// The largest number that may be written.
  static let limit = 999_999

  /// The value of a number as it was written.
  static func value(_ piece: Piece) throws(Fault) -> Int {
    guard let value = Int(piece.text), abs(value) <= limit else {
      throw Fault(.numberTooLarge(limit), at: piece.range)
    }
    return value
  }
}
