import VignetteEngine
import VignetteSource
import VignetteVerification

/// Writes the process of a model: from a moment in which the trainee has the word, or the beginning, to the next or to
/// an end, without a state between.
struct PromelaProcess {
  let scope: PromelaScope
  let names: PromelaNames
  let expressions: PromelaExpressions
  let bodies: PromelaBodies

  init(_ scope: PromelaScope) {
    self.scope = scope
    names = PromelaNames(scope.scenario)
    expressions = PromelaExpressions(scope)
    bodies = PromelaBodies(scope)
  }

  /// The case.
  var scenario: Scenario { scope.scenario }

  /// The process.
  func lines() throws(ExportRefusal) -> [String] {
    let taking = Promela.indented(try opening + choices() + afterBody() + entering())
    return ["active proctype session()", "{", "end_rest:", "  atomic {"] + Promela.indented(taking)
      + ["  }", "}"]
  }

  // MARK: What the case has

  /// Whether rules are looked at.
  var hasRules: Bool { !scenario.teachingCase.rules.isEmpty }

  /// Whether scenes can be entered one after another in one step, so that they are counted.
  var countsEntered: Bool {
    let program = scenario.program
    let starts = program.scenes.map(\.body) + program.scenes.compactMap(\.otherwise) + program.visits + program.rules
    return starts.contains { BodyTree(of: $0, in: program).leads }
  }

  /// Whether it is held if `otherwise` has run in the scene.
  var holdsOtherwise: Bool { scope.plain.stays.contains(where: \.otherwise) }

  /// Whether turns spent in a scene are held.
  var holdsStayTurns: Bool { scope.plain.stays.contains { $0.turns > 0 } }

  // MARK: Small pieces

  /// What a stay begins with, and what is left of it after the end.
  var freshStay: [String] {
    (holdsStayTurns ? ["stay_turns = 0;"] : []) + (holdsOtherwise ? ["otherwise_ran = 0;"] : [])
  }

  /// What is only known within a step is forgotten.
  var forget: [String] {
    (countsEntered ? ["entered = 0;"] : []) + (hasRules ? ["opening = 0;"] : [])
      + (scope.rupturesWithinStep ? ["ruptures = 0;"] : [])
  }

  /// The step is done: the trainee has the word.
  func rest() throws(ExportRefusal) -> [String] {
    let steps = forget.isEmpty ? [] : try Promela.step(forget, at: .fileStart)
    return Promela.joined(steps) + ["goto end_rest;"]
  }

  /// After as many scenes as may be entered in one step, the next is going round.
  var countRounds: [String] {
    guard countsEntered else { return [] }
    return Promela.choice([
      ("kept != 0 && entered == \(entryLimit)", ["kept = \(names.place(of: .goingRound));"]), ("else", []),
    ])
  }

  private var opening: [String] {
    let first = "kept = \(names.place(of: Destination.scene(0)));"
    let begin = hasRules ? ["d_step {", "  \(first)", "  opening = 1;", "};"] : [first]
    return ["if"] + Promela.option("place == 0", ["/* the session opens */"] + begin + ["goto entering;"])
  }
}
