import VignetteEngine
import VignetteSource
import VignetteVerification

/// What the trainee can do, and what follows before anything is entered.
extension PromelaProcess {
  /// The interventions of every scene, each with its body.
  func choices() throws(ExportRefusal) -> [String] {
    var scenes: [(number: Int, lines: [String])] = []
    for scene in scope.scenes where !scenario.teachingCase.scenes[scene].interventions.isEmpty {
      let declared = scenario.teachingCase.scenes[scene]
      var options: [String] = []
      for intervention in declared.interventions { options += try option(intervention, in: scene) }
      scenes.append(
        (names.place(of: Destination.scene(scene)), [PromelaNames.aside(declared.title), "if"] + options + ["fi;"]))
    }
    return Promela.search("place", scenes) + ["#ifdef COUNT", ":: COUNT -> goto end_rest;", "#endif", "fi;"]
  }

  /// When an intervention is on offer; nothing where it always is.
  func offered(_ intervention: Int) throws(ExportRefusal) -> String? {
    let entry = scenario.program.interventions[intervention]
    let declared = scenario.teachingCase.interventions[intervention]
    let unused = entry.isRepeatable ? nil : "!" + names.mark(scenario.layout.taken(intervention))
    guard let when = entry.when else { return unused }
    let holds = try expressions.text(of: when, at: declared.whenRange ?? declared.range)
    return unused.map { "\($0) && \(holds)" } ?? holds
  }

  private func option(_ intervention: Int, in scene: Int) throws(ExportRefusal) -> [String] {
    let declared = scenario.teachingCase.interventions[intervention]
    let body = try bodies.lines(of: scenario.program.interventions[intervention].body)
    let step = try Promela.step(marks(intervention) + turns(intervention, in: scene) + body, at: declared.range)
    return Promela.option(
      try offered(intervention) ?? "true", [PromelaNames.aside(declared.line)] + Promela.joined(step))
  }

  private func marks(_ intervention: Int) -> [String] {
    let entry = scenario.program.interventions[intervention]
    let set = [scenario.layout.taken(intervention), scenario.layout.chosen(move: Int(entry.move))]
    return set.filter(scope.holds).map { "\(names.mark($0)) = 1;" }
  }

  private func turns(_ intervention: Int, in scene: Int) -> [String] {
    guard !scenario.program.interventions[intervention].isInward else { return [] }
    let most = scope.plain.stays[scene].turns
    let stay = most > 0 ? ["stay_turns = (stay_turns < \(most) -> stay_turns + 1 : \(most));"] : []
    return (scope.turn ? ["turn++;"] : []) + stay
  }

  /// Rules are looked at, then whether the turns are used up.
  func afterBody() throws(ExportRefusal) -> [String] {
    let due = hasRules ? ["rules_due = (kept != 0);"] : []
    let steps = try rules() + outOfTime + due
    return steps.isEmpty ? [] : Promela.joined(try Promela.step(steps, at: firstRule))
  }

  /// The first rule that holds and has not fired runs.
  func rules() throws(ExportRefusal) -> [String] {
    var lines = hasRules ? ["looked = 0;"] : []
    for (rule, declared) in scenario.teachingCase.rules.enumerated() {
      let fired = names.mark(scenario.layout.fired(rule))
      let holds = try expressions.text(of: scenario.program.ruleConditions[rule], at: declared.range)
      let body = try bodies.lines(of: scenario.program.rules[rule])
      lines += Promela.choice([
        ("!looked && !\(fired) && \(holds)", ["looked = 1;", "\(fired) = 1;"] + body), ("else", []),
      ])
    }
    return lines
  }

  /// The line that answers for the length of all rules.
  var firstRule: SourceRange { scenario.teachingCase.rules.first?.range ?? .fileStart }

  private var outOfTime: [String] {
    guard scope.turn else { return [] }
    let limit = scenario.teachingCase.header.turns
    let end = names.place(of: .outOfTime)
    return Promela.choice([("turn >= \(limit) && kept <= \(end)", ["kept = \(end);"]), ("else", [])])
  }
}
