import VignetteEngine

/// How residents of different voices put the moves: phrases beside those of the manual, by which typed words are known.
///
/// They stand here and not in the manual since they are read only when words are typed.
enum Voices {
  /// For each move of a manual, by its place there, the phrases of all voices.
  static func phrases(of manual: Manual) -> [[String]] {
    var phrases = [[String]](repeating: [], count: manual.moves.count)
    for text in [CarefulVoice.text, PlainVoice.text, HurriedVoice.text, IndirectVoice.text, NonNativeVoice.text] {
      var move: Int?
      for line in text.split(separator: "\n") {
        if line.first != " " {
          move = manual.move(String(line))
        } else if let move {
          phrases[move].append(String(line.drop { $0 == " " }))
        }
      }
    }
    return phrases
  }
}
