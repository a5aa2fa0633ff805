/// A phrase of a move, or of none, as it is compared.
struct KnownPhrase: Sendable {
  /// Its words as they were written.
  let text: String
  /// The place of its move among those of the model; their count for what is no move.
  let place: Int
  /// The intervention of the case whose wording it is; nothing for a phrase of the manual.
  let intervention: Int?

  /// Its tokens, turned to the patient.
  var tokens: [Token] { Narration.turned(Tokenizer.tokens(of: text)) }
}
