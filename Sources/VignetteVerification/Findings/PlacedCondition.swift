import VignetteEngine
import VignetteSource

/// A condition of a case, with the line that asks it and all places of the program that ask it: a reaction's are lent to
/// several interventions.
struct PlacedCondition {
  /// The condition.
  let condition: Condition
  /// The line it stands in.
  let range: SourceRange
  /// Where it stands in the program, and each single question of it, in the order of `condition.questions`.
  let places: [(whole: Int32, questions: [Int32])]

  private init(_ condition: Condition, at range: SourceRange, _ formulas: [Int32], _ program: Program) {
    self.condition = condition
    self.range = range
    places = formulas.map { ($0, program.questions(in: $0)) }
  }

  /// The condition that an intervention, a rule or a block asks on a line.
  static func all(of scenario: Scenario) -> [PlacedCondition] {
    let (teachingCase, program) = (scenario.teachingCase, scenario.program)
    let whens = zip(teachingCase.interventions, program.interventions).compactMap { declared, entry in
      declared.when.map {
        PlacedCondition($0, at: declared.whenRange ?? declared.range, entry.when.map { [$0] } ?? [], program)
      }
    }
    let rules = zip(teachingCase.rules, program.ruleConditions).map { rule, formula in
      PlacedCondition(rule.condition, at: rule.range, [formula], program)
    }
    let tests = program.formulasOfSides
    let arms = teachingCase.bodies.flatMap(\.allArms).compactMap { arm in
      arm.condition.map {
        PlacedCondition($0, at: arm.range, tests[Side(range: arm.range, isPassedBy: false)] ?? [], program)
      }
    }
    return whens + rules + arms
  }

  /// Whether a question of it, or the whole where there is no number, was seen to hold anywhere.
  func held(_ question: Int?, _ asked: AskedConditions) -> Bool {
    places.contains { place in asked.held(question.map { place.questions[$0] } ?? place.whole) }
  }

  /// Whether a question of it was seen to fail anywhere.
  func failed(_ question: Int, _ asked: AskedConditions) -> Bool {
    places.contains { asked.failed($0.questions[question]) }
  }

  /// What a dynamic took where it was asked; nothing where it never was.
  func range(_ asked: AskedConditions) -> ClosedRange<Int>? {
    let found = places.compactMap { asked.range(at: $0.whole) }
    guard let least = found.map(\.lowerBound).min(), let most = found.map(\.upperBound).max() else { return nil }
    return least...most
  }
}

extension Program {
  /// The formulas of the blocks of `if`s.
  fileprivate var formulasOfSides: [Side: [Int32]] {
    var formulas: [Side: [Int32]] = [:]
    for case .test(let formula, let side, _) in instructions {
      formulas[sides[Int(side)], default: []].append(formula)
    }
    return formulas
  }

  /// The single questions of a condition, by their places.
  fileprivate func questions(in formula: Int32) -> [Int32] {
    switch formulas[Int(formula)] {
    case .not(let inner): questions(in: inner)
    case .and(let left, let right), .or(let left, let right): questions(in: left) + questions(in: right)
    case .compare, .marked, .ruptured, .number, .dynamic, .derived, .turn, .ruptures, .plus, .minus, .times: [formula]
    }
  }
}
