/// A question asked after the ending, answered by choosing among the manual's patterns.
package struct Formulation: Hashable, Sendable {
  /// The question.
  package let question: String
  /// The right patterns, by their places in the manual; at least one.
  package let answers: [Int]

  /// A question and its answers.
  package init(question: String, answers: [Int]) {
    self.question = question
    self.answers = answers
  }
}
