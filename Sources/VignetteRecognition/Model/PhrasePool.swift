import VignetteEngine

/// The phrases that typed words are compared with: a manual's, a case's, and what is no move.
struct PhrasePool {
  /// The moves that have phrases, by their places in the manual, in its order.
  let moves: [Int]
  /// For each move of the manual, its place among `moves`.
  let places: [Int?]
  /// The phrases, those of a move together, and last what is no move.
  let phrases: [KnownPhrase]

  /// The pool of a manual and of what a case adds.
  init(_ manual: Manual, _ added: [CasePhrase]) {
    let moves = manual.moves.indices.filter { move in
      !manual.moves[move].phrases.isEmpty || added.contains { $0.move == move }
    }
    var places = [Int?](repeating: nil, count: manual.moves.count)
    for (place, move) in moves.enumerated() { places[move] = place }
    var phrases: [KnownPhrase] = []
    let ofMove = Dictionary(grouping: added, by: \.move)
    let voices = Voices.phrases(of: manual)
    for (place, move) in moves.enumerated() {
      phrases += manual.moves[move].phrases.map { KnownPhrase(text: $0, place: place) }
      phrases += voices[move].map { KnownPhrase(text: $0, place: place, isOfVoice: true) }
      phrases += (ofMove[move] ?? []).map { KnownPhrase(text: $0.text, place: place, choice: $0.choice) }
    }
    self.moves = moves
    self.places = places
    self.phrases = phrases + SmallTalk.phrases.map { KnownPhrase(text: $0, place: moves.count) }
  }
}
