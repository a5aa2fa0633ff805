import VignetteEngine
import VignetteSource
import VignetteVerification

/// What is entered, and what happens there until something is on offer or the session has ended.
extension PromelaProcess {
  /// Enters what was kept, one after another; then rules, then the offer.
  func entering() throws(ExportRefusal) -> [String] {
    var places: [(number: Int, lines: [String])] = []
    for scene in scope.scenes {
      places.append((names.place(of: Destination.scene(scene)), try enter(scene)))
    }
    for end in names.ends where isLedTo(end) { places.append((names.place(of: end), try self.end(end))) }
    return ["entering:", "do"] + (try Promela.search("kept", places) + rulesAfterEntering() + offers()) + ["od"]
  }

  // MARK: Scenes

  private func enter(_ scene: Int) throws(ExportRefusal) -> [String] {
    let declared = scenario.teachingCase.scenes[scene]
    let place = names.place(of: Destination.scene(scene))
    let visit = try self.visit(of: scene)
    let body = try bodies(in: scene).lines(of: scenario.program.scenes[scene].body) + visitedMark(scene)
    let leads = leadsOnEntering(scene)
    let isDone = !hasRules && !leads && isAlwaysAnswered(scene)
    let steps =
      ["place = \(place);", "kept = 0;"] + freshStay + (countsEntered ? ["entered++;"] : []) + visit.lines
      + (visit.leads && !body.isEmpty ? Promela.choice([("kept == 0", body), ("else", [])]) : body)
      + (leads ? countRounds : []) + (isDone ? forget : [])
    let step = Promela.joined(try Promela.step(steps, at: declared.range))
    return [PromelaNames.aside(declared.title)] + step + (isDone ? ["goto end_rest;"] : [])
  }

  /// The bodies of a scene: they know more where it is entered only while the session opens.
  private func bodies(in scene: Int) -> PromelaBodies {
    guard scope.isOnlyOpened(scene), let visit = scenario.program.scenes[scene].visit else { return bodies }
    return PromelaBodies(scope, opening: [scenario.layout.visited(visit: Int(visit))])
  }

  /// The body of the scene's visit, if that was not entered before; nothing of it where it does nothing.
  private func visit(of scene: Int) throws(ExportRefusal) -> (lines: [String], leads: Bool) {
    guard let visit = scenario.program.scenes[scene].visit.map(Int.init) else { return ([], false) }
    let leads = BodyTree(of: scenario.program.visits[visit], in: scenario.program).leads
    let body = try bodies.lines(of: scenario.program.visits[visit])
    let mark = scenario.layout.visited(visit: visit)
    guard scope.holds(mark) else { return (body, leads) }
    let lines = body + ["\(names.mark(mark)) = 1;"]
    return (Promela.choice([("!\(names.mark(mark))", lines), ("else", [])]), leads)
  }

  private func visitedMark(_ scene: Int) -> [String] {
    let mark = scenario.layout.visited(scene: scene)
    return scope.holds(mark) ? ["\(names.mark(mark)) = 1;"] : []
  }

  private func leadsOnEntering(_ scene: Int) -> Bool {
    let entry = scenario.program.scenes[scene]
    let starts = [entry.body] + (entry.visit.map { [scenario.program.visits[Int($0)]] } ?? [])
    return starts.contains { BodyTree(of: $0, in: scenario.program).leads }
  }

  // MARK: Ends

  private func end(_ end: SessionEnd) throws(ExportRefusal) -> [String] {
    let place = names.place(of: end)
    let (title, start, range) = told(end)
    let body = try start.map { start throws(ExportRefusal) in try bodies.lines(of: start) } ?? []
    let steps =
      ["place = \(place);"] + body + ["kept = 0;"] + freshStay + forget + (hasRules ? ["rules_due = 0;"] : [])
    return [PromelaNames.aside(title)] + Promela.joined(try Promela.step(steps, at: range)) + ["goto end_rest;"]
  }

  private func isLedTo(_ end: SessionEnd) -> Bool {
    if case .ending(let ending) = end { scope.endings.contains(ending) } else { true }
  }

  private func told(_ end: SessionEnd) -> (title: String, start: Int32?, range: SourceRange) {
    switch end {
    case .deadEnd, .goingRound: (scenario.name(of: end), nil, .fileStart)
    case .outOfTime: (scenario.name(of: end), scenario.program.outOfTime, .fileStart)
    case .ending(let ending):
      (scenario.name(of: end), scenario.program.endings[ending], scenario.teachingCase.endings[ending].range)
    }
  }

  // MARK: Rules

  private func rulesAfterEntering() throws(ExportRefusal) -> [String] {
    guard hasRules else { return [] }
    let step = try Promela.step(["rules_due = 0;"] + rules() + countRounds, at: firstRule)
    return Promela.option("kept == 0 && rules_due", Promela.joined(step))
  }
}
