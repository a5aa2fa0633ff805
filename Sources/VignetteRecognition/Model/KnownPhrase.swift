import VignetteEngine

/// A phrase of a move, or of none, as it is compared.
struct KnownPhrase: Sendable {
  /// Its words as they were written.
  let text: String
  /// The place of its move among those of the model; their count for what is no move.
  let place: Int
  /// What of the case is chosen by it; nothing for a phrase of the manual.
  let choice: Choice?

  /// Its tokens, turned to the patient.
  var tokens: [Token] { Narration.turned(Tokenizer.tokens(of: text)) }
}
