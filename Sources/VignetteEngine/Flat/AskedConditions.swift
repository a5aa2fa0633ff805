/// What came of the conditions of a program wherever steps asked them, each single question in them by itself.
///
/// Only those who want to know it watch: a step that nobody watches does not notice.
/// Whoever watches must be one thread; afterwards nothing changes it.
package final class AskedConditions: @unchecked Sendable {
  private let formulas: [Formula]
  private let derived: [DerivedValue]
  private let dynamic: Int?
  private var answers: [Answers]

  /// What came of one condition, or of a question in it.
  private struct Answers {
    var held = false
    var failed = false
    var least = Int32.max
    var most = Int32.min
  }

  /// Nothing asked yet.
  ///
  /// - Parameter dynamic: the dynamic or count whose values are noted wherever a condition is asked.
  package init(_ scenario: Scenario, noting dynamic: Int? = nil) {
    formulas = scenario.program.formulas
    derived = scenario.teachingCase.derived
    self.dynamic = dynamic
    answers = [Answers](repeating: Answers(), count: formulas.count)
  }

  /// Whether the formula at a place was ever seen to hold.
  package func held(_ formula: Int32) -> Bool { answers[Int(formula)].held }

  /// Whether the formula at a place was ever seen to fail.
  package func failed(_ formula: Int32) -> Bool { answers[Int(formula)].failed }

  /// What the noted dynamic took when the condition at a place was asked; nothing where it never was.
  package func range(at formula: Int32) -> ClosedRange<Int>? {
    let found = answers[Int(formula)]
    return found.least <= found.most ? Int(found.least)...Int(found.most) : nil
  }

  /// Adds what another has seen.
  package func formUnion(_ other: AskedConditions) {
    for place in answers.indices {
      answers[place].held = answers[place].held || other.answers[place].held
      answers[place].failed = answers[place].failed || other.answers[place].failed
      answers[place].least = min(answers[place].least, other.answers[place].least)
      answers[place].most = max(answers[place].most, other.answers[place].most)
    }
  }

  /// Notes what a condition and every question in it come to in a state, whether its answer hangs on them or not.
  func note(_ formula: Int32, in state: FlatState) {
    if let dynamic {
      answers[Int(formula)].least = min(answers[Int(formula)].least, state.value(dynamic))
      answers[Int(formula)].most = max(answers[Int(formula)].most, state.value(dynamic))
    }
    noteAnswer(formula, in: state)
  }

  @discardableResult
  private func noteAnswer(_ formula: Int32, in state: FlatState) -> Bool {
    let holds: Bool
    switch formulas[Int(formula)] {
    case .not(let inner): holds = !noteAnswer(inner, in: state)
    case .and(let left, let right):
      let (first, second) = (noteAnswer(left, in: state), noteAnswer(right, in: state))
      holds = first && second
    case .or(let left, let right):
      let (first, second) = (noteAnswer(left, in: state), noteAnswer(right, in: state))
      holds = first || second
    case .compare, .marked, .ruptured, .number, .dynamic, .derived, .turn, .ruptures, .plus, .minus, .times:
      holds = FormulaReader(formulas: formulas, derived: derived).isTrue(formula, in: state)
    }
    if holds { answers[Int(formula)].held = true } else { answers[Int(formula)].failed = true }
    return holds
  }
}
