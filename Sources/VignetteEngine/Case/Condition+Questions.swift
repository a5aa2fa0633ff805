extension Condition {
  /// The single questions in it, without what joins or denies them, in the order in which they stand.
  package var questions: [Condition] {
    switch self {
    case .compare, .visitedScene, .visitedVisit, .revealed, .chosenMove, .chosenLine, .ruptured: [self]
    case .not(let inner): inner.questions
    case .and(let left, let right), .or(let left, let right): left.questions + right.questions
    }
  }

  /// The questions all of which must hold for it to hold, by their places among `questions`.
  package var neededQuestions: [Int] { needed(from: 0) }

  private func needed(from first: Int) -> [Int] {
    switch self {
    case .compare, .visitedScene, .visitedVisit, .revealed, .chosenMove, .chosenLine, .ruptured: [first]
    case .and(let left, let right): left.needed(from: first) + right.needed(from: first + left.questions.count)
    case .not, .or: []
    }
  }
}
