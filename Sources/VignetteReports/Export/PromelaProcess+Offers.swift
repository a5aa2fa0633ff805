import VignetteEngine
import VignetteVerification

/// The offer, and `otherwise` where it is due.
extension PromelaProcess {
  /// Gives the trainee the word, or runs `otherwise`, or ends in a dead end.
  func offers() throws(ExportRefusal) -> [String] {
    let settled = try rest()
    var options: [(number: Int, lines: [String])] = []
    for scene in scope.scenes {
      options.append(
        (names.place(of: Destination.scene(scene)), isAlwaysAnswered(scene) ? settled : try offer(in: scene)))
    }
    let lines =
      scope.scenes.allSatisfy(isAlwaysAnswered) ? settled : ["if"] + Promela.search("place", options) + ["fi;"]
    return Promela.option(hasRules ? "kept == 0 && !rules_due" : "kept == 0", lines)
  }

  /// Whether something spoken is always on offer in a scene, and nothing happens but by it.
  func isAlwaysAnswered(_ scene: Int) -> Bool {
    let entry = scenario.program.scenes[scene]
    return entry.otherwise == nil
      && scenario.program.interventions[entry.interventions].contains {
        !$0.isInward && $0.isRepeatable && $0.when == nil
      }
  }

  private func offer(in scene: Int) throws(ExportRefusal) -> [String] {
    let deadEnd = ["kept = \(names.place(of: .deadEnd));"]
    let spoken = try self.spoken(in: scene)
    let turns = scope.plain.stays[scene].turns
    let isAnswered = turns > 0 ? "\(spoken) && (otherwise_ran || stay_turns < \(turns))" : spoken
    let next =
      try otherwise(of: scene).map { Promela.choice([("!otherwise_ran", $0), ("else", deadEnd)]) } ?? deadEnd
    let lines = Promela.choice([(isAnswered, try rest()), ("else", next)])
    return [PromelaNames.aside(scenario.teachingCase.scenes[scene].title)] + lines
  }

  /// Whether something spoken is on offer.
  private func spoken(in scene: Int) throws(ExportRefusal) -> String {
    var offers: [String] = []
    for intervention in scenario.program.scenes[scene].interventions
    where !scenario.program.interventions[intervention].isInward {
      guard let offered = try offered(intervention) else { return "true" }
      offers.append("(\(offered))")
    }
    return offers.isEmpty ? "false" : "(\(offers.joined(separator: " || ")))"
  }

  private func otherwise(of scene: Int) throws(ExportRefusal) -> [String]? {
    guard let start = scenario.program.scenes[scene].otherwise else { return nil }
    let declared = scenario.teachingCase.scenes[scene]
    let due = hasRules ? ["rules_due = (kept != 0 && !opening);"] : []
    let body = try ["otherwise_ran = 1;"] + bodies.lines(of: start) + due
    let leads = BodyTree(of: start, in: scenario.program).leads
    return Promela.joined(
      try Promela.step(body + (leads ? countRounds : []), at: declared.otherwiseRange ?? declared.range))
  }
}
