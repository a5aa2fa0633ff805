import VignetteEngine

/// What a state answers to each question of a condition, in the case's own names.
struct ConditionAnswers {
  /// The answers, parted by commas.
  let text: String
  /// The facts it asks for that are not known, by their places in the case.
  let missingFacts: [Int]

  /// The answers of a state.
  init(_ condition: Condition, in state: State, of scenario: Scenario) {
    let questions = condition.questions
    var answers: [String] = []
    for question in questions {
      for answer in ConditionAnswers.answers(to: question, in: state, scenario) where !answers.contains(answer) {
        answers.append(answer)
      }
    }
    text = answers.isEmpty ? "it did not hold" : answers.joined(separator: ", ")
    missingFacts = questions.compactMap { question in
      if case .revealed(let fact) = question, !scenario.holds(question, in: state) { fact } else { nil }
    }
  }

  private static func answers(to question: Condition, in state: State, _ scenario: Scenario) -> [String] {
    let (teachingCase, holds) = (scenario.teachingCase, scenario.holds(question, in: state))
    let was = holds ? "was" : "was not"
    switch question {
    case .compare:
      return question.quantities.flatMap(\.leaves).compactMap { leaf in
        scenario.name(of: leaf).map { "\($0) was \(scenario.value(of: leaf, in: state))" }
      }
    case .visitedScene(let scene): return ["\"\(teachingCase.scenes[scene].title)\" \(was) visited"]
    case .visitedVisit(let visit): return ["\"\(teachingCase.visits[visit].title)\" \(was) visited"]
    case .revealed(let fact): return ["\(teachingCase.facts[fact].id) \(was) known"]
    case .chosenMove(let move): return ["\(scenario.manual.moves[move].id) \(was) chosen"]
    case .chosenLine(let line): return ["\"\(teachingCase.interventions[line].line)\" \(was) chosen"]
    case .ruptured: return [state.rupture.map { "a \($0.rawValue) rupture was open" } ?? "no rupture was open"]
    case .not, .and, .or: return []
    }
  }
}
