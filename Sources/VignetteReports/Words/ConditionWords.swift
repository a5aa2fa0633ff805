package import VignetteEngine

/// Says conditions in words, for people who never saw the case's file.
package struct ConditionWords {
  private let scenario: Scenario

  /// Words for the conditions of a scenario.
  package init(_ scenario: Scenario) { self.scenario = scenario }

  /// A condition in words, such as "trust in the prescriber is at least 40".
  package func text(of condition: Condition) -> String {
    switch condition {
    case .compare(let left, let comparison, let right):
      return "\(text(of: left)) \(words(for: comparison)) \(text(of: right))"
    case .not(let inner): return negated(inner)
    case .and(let left, let right): return "\(text(of: left)) and \(text(of: right))"
    case .or(let left, let right): return "\(text(of: left)) or \(text(of: right))"
    case .visitedScene(let scene): return "\"\(scenario.teachingCase.scenes[scene].title)\" was visited"
    case .visitedVisit(let visit): return "the visit \"\(scenario.teachingCase.visits[visit].title)\" took place"
    case .revealed(let fact): return "it is known: \(scenario.teachingCase.facts[fact].text.withoutFullStop)"
    case .chosenMove(let move): return "you did this: \(scenario.manual.moves[move].title.lowercasedFirst)"
    case .chosenLine(let line): return "you said \"\(scenario.teachingCase.interventions[line].line)\""
    case .ruptured(let kind): return "a \(kind.map { $0.rawValue + " " } ?? "")rupture is open"
    }
  }

  /// Whether a condition reads a count, which has no name that means anything to people who never saw the file.
  func readsCount(_ condition: Condition) -> Bool {
    switch condition {
    case .compare(let left, _, let right): readsCount(left) || readsCount(right)
    case .not(let inner): readsCount(inner)
    case .and(let left, let right), .or(let left, let right): readsCount(left) || readsCount(right)
    case .visitedScene, .visitedVisit, .revealed, .chosenMove, .chosenLine, .ruptured: false
    }
  }

  private func readsCount(_ quantity: Quantity) -> Bool {
    switch quantity {
    case .dynamic(let place): scenario.teachingCase.dynamics[place].label == nil
    case .number, .derived, .turn, .ruptures: false
    case .plus(let left, let right), .minus(let left, let right), .times(let left, let right):
      readsCount(left) || readsCount(right)
    }
  }

  private func negated(_ condition: Condition) -> String {
    switch condition {
    case .compare(let left, let comparison, let right): text(of: .compare(left, comparison.opposite, right))
    case .not(let inner): text(of: inner)
    case .ruptured: "no rupture is open"
    case .and, .or, .visitedScene, .visitedVisit, .revealed, .chosenMove, .chosenLine: "not (\(text(of: condition)))"
    }
  }

  private func text(of quantity: Quantity) -> String {
    switch quantity {
    case .number(let number): String(number)
    case .dynamic(let place): (scenario.teachingCase.dynamics[place].label ?? "a count of the case").lowercasedFirst
    case .derived(let place): scenario.teachingCase.derived[place].label.lowercasedFirst
    case .turn: "the turn"
    case .ruptures: "the number of ruptures"
    case .plus(let left, let right): "\(text(of: left)) plus \(text(of: right))"
    case .minus(let left, let right): "\(text(of: left)) less \(text(of: right))"
    case .times(let left, let right): "\(text(of: left)) times \(text(of: right))"
    }
  }

  private func words(for comparison: Comparison) -> String {
    switch comparison {
    case .less: "is below"
    case .lessOrEqual: "is at most"
    case .greater: "is above"
    case .greaterOrEqual: "is at least"
    case .equal: "is"
    case .notEqual: "is not"
    }
  }
}

extension String {
  /// With a small first letter, unless the second is a capital too.
  var uppercasedFirst: String { prefix(1).uppercased() + dropFirst() }

  var lowercasedFirst: String {
    guard let first, !(dropFirst().first?.isUppercase ?? false) else { return self }
    return first.lowercased() + dropFirst()
  }
}
