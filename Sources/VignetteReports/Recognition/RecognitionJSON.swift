/// Tells what words are taken for, as JSON. The keys are stable; new ones may be added.
package enum RecognitionJSON {
  private struct Answer: Encodable {
    let format = 1
    let text: String
    let answer: String
    let none: Double
    let candidates: [Candidate]
  }

  private struct Candidate: Encodable {
    let move: String
    let share: Double
    let isOffered: Bool
    let phrase: String
    let likeness: Double
    let concepts: [String]
  }

  /// What words are taken for, ended by a line end.
  package static func text(_ view: RecognitionView) -> String {
    let candidates = view.candidates.map { candidate in
      Candidate(
        move: candidate.move, share: rounded(candidate.share), isOffered: candidate.isOffered,
        phrase: candidate.phrase, likeness: rounded(candidate.likeness), concepts: candidate.concepts)
    }
    return JSONText.pretty(
      Answer(text: view.text, answer: view.answer, none: rounded(view.none), candidates: candidates))
  }

  private static func rounded(_ number: Double) -> Double { (number * 1000).rounded() / 1000 }
}
