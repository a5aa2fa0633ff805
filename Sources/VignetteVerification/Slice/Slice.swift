import VignetteEngine

/// What of a case's states an exploration keeps, and what may be said off the menu in it. Two questions with the same
/// slice are answered from the same states.
struct Slice: Hashable {
  /// What is kept in each scene.
  let scenes: [KeptState]
  /// What is kept after the end.
  let atEnd: KeptState
  /// The moves that may be said off the menu.
  let replies: [Int]

  /// The slice for a question: all that a state holds if it is to be plain, else what the question needs.
  init(_ scenario: Scenario, for question: Question, isPlain: Bool) {
    (scenes, atEnd) =
      isPlain ? PlainSlice.kept(scenario, for: question) : QuestionSlice.kept(scenario, for: question)
    replies = question.replies(in: scenario)
  }
}
