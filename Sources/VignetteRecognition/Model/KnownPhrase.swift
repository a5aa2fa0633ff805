import VignetteEngine

/// A phrase of a move, or of none, as it is compared.
struct KnownPhrase: Sendable {
  /// Its words as they were written.
  let text: String
  /// The place of its move among those of the model; their count for what is no move.
  let place: Int
  /// What of the case is chosen by it; nothing for any other phrase.
  var choice: Choice?
  /// Whether it is how one of the voices puts the move, and stands neither in the manual nor in the case.
  var isOfVoice = false

  /// Its tokens, turned to the patient.
  var tokens: [Token] { Narration.turned(Tokenizer.tokens(of: text)) }
}
