import VignetteEngine

/// Says what would have brought a fact to light.
struct RevealWords {
  private let scenario: Scenario

  init(_ scenario: Scenario) { self.scenario = scenario }

  /// A sentence for each way to a fact, the first three. That the fact is not known yet goes without saying.
  func sentences(for fact: Int) -> [String] {
    RevealWays.to(fact, in: scenario.teachingCase).prefix(3).map { way in
      let asked = way.conditions.filter { $0 != .not(.revealed(fact)) }
      let conditions = asked.filter { !ConditionWords(scenario).readsCount($0) }
      let rest = conditions.count < asked.count ? ", depending on what went before" : ""
      return
        (place(way.place) + clause("if", conditions.filter { !$0.isNegation })
        + clause("unless", conditions.compactMap(\.negated), joinedBy: " or ") + rest).ended
    }
  }

  private func clause(_ word: String, _ conditions: [Condition], joinedBy joint: String = " and ") -> String {
    let words = conditions.map { ConditionWords(scenario).text(of: $0) }
    return words.isEmpty ? "" : ", \(word) \(words.joined(separator: joint))"
  }

  private func place(_ place: RevealWay.Place) -> String {
    switch place {
    case .intervention(let intervention): "By saying \"\(scenario.teachingCase.interventions[intervention].line)\""
    case .reaction(let move): "By doing this: \(scenario.manual.moves[move].title.lowercasedFirst)"
    case .scene(let scene): "On coming to \"\(scenario.teachingCase.scenes[scene].title)\"\(waysIn(to: scene))"
    case .otherwise(let scene): "By staying in \"\(scenario.teachingCase.scenes[scene].title)\""
    case .visit(let visit): "At the visit \"\(scenario.teachingCase.visits[visit].title)\""
    case .ending(let ending): "At the ending \"\(scenario.teachingCase.endings[ending].title)\""
    case .rule: "Whenever the time is ripe"
    case .outOfTime: "At the end of the time"
    }
  }

  /// What can be said that leads to a scene, whose title tells a trainee nothing; the first two.
  private func waysIn(to scene: Int) -> String {
    let leading = scenario.teachingCase.interventions.filter { $0.body.destinations.contains(.scene(scene)) }
    let lines = leading.prefix(2).map { "\"\($0.line)\"" }
    return lines.isEmpty ? "" : ", where you are led by \(lines.joined(separator: " or by "))"
  }
}

extension Condition {
  /// What it denies; nothing where it denies nothing.
  fileprivate var negated: Condition? { if case .not(let inner) = self { inner } else { nil } }

  /// Whether it denies something.
  fileprivate var isNegation: Bool { negated != nil }
}
