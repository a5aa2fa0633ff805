/// How words compare with the phrases of each class.
struct Comparison: Sendable {
  /// For each class, the last being no move at all, the logarithm of its weight.
  let logarithms: [Double]
  /// The nearest phrases.
  let nearest: NearestPhrases
}
