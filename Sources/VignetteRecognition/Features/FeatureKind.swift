/// What a feature of an utterance is taken from.
enum FeatureKind: Int, CaseIterable, Sendable {
  /// A word without its ending.
  case word
  /// Two words without their endings, one after the other, or one at either end.
  case pair
  /// Three or four letters inside a word.
  case piece
  /// A concept of the field that a word or a turn of phrase belongs to.
  case concept
  /// What shows on the surface: a question, how long it is, who is spoken of.
  case surface
}
