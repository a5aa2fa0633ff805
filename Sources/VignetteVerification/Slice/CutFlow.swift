import VignetteEngine

/// Which values of the dynamics must be told apart in each scene: the points at which conditions ahead ask, carried
/// backward through every effect, until nothing new comes.
///
/// Two states of a scene whose values no cut tells apart go on alike, whatever is chosen: a change moves both, its
/// bounds clamp both, and every condition gives both the same answer.
struct CutFlow {
  /// For each scene, what must be told apart while the trainee has the word in it.
  private(set) var staying: [[Cuts]]
  private var entering: [[Cuts]]
  private var outOfTime: [Cuts]
  private let scenario: Scenario
  private let asked: [Cuts]
  private let replies: [Int]
  private let asksEndings: Bool
  private let bodies: BodyCuts

  /// The cuts of a scenario for a question.
  init(_ scenario: Scenario, for question: Question) {
    self.scenario = scenario
    asked = question.reads.cuts
    replies = question.replies(in: scenario)
    asksEndings = question.asksEndings
    bodies = BodyCuts(scenario)
    let asked = question.reads.cuts
    staying = scenario.teachingCase.scenes.map { _ in asked }
    entering = staying
    outOfTime = asked
    if asksEndings { outOfTime = before(scenario.program.outOfTime) { _ in asked } }
    while pass() {}
  }

  /// Carries cuts backward once through every scene, the last first; says whether anything came to it.
  private mutating func pass() -> Bool {
    var changed = false
    for scene in staying.indices.reversed() {
      let (stay, enter) = (stay(in: scene), enter(scene))
      changed = changed || stay != staying[scene] || enter != entering[scene]
      (staying[scene], entering[scene]) = (stay, enter)
    }
    return changed
  }

  private func stay(in scene: Int) -> [Cuts] {
    var cuts = staying[scene]
    for intervention in scenario.program.scenes[scene].interventions {
      let entry = scenario.program.interventions[intervention]
      if let when = entry.when { add(condition: when, to: &cuts) }
      cuts.formUnion(before(entry.body) { after($0, in: scene) })
    }
    for move in replies {
      let none = after(nil, in: scene)
      cuts.formUnion(none)
      if let reply = scenario.program.replies[move] { add(reply: reply, before: none, to: &cuts) }
    }
    return cuts
  }

  private func enter(_ scene: Int) -> [Cuts] {
    let entry = scenario.program.scenes[scene]
    let settled = withRules(offer(in: scene)) { offer(in: scene) }
    let body = before(entry.body) { $0.map { after(leadingTo: $0) } ?? settled }
    var cuts = body
    if let visit = entry.visit {
      cuts.formUnion(before(scenario.program.visits[Int(visit)]) { $0.map { after(leadingTo: $0) } ?? body })
    }
    cuts.formUnion(asked)
    return cuts
  }

  /// What must be told apart when the body of an intervention has ended and led somewhere or nowhere.
  private func after(_ destination: Destination?, in scene: Int) -> [Cuts] {
    var next = destination.map { after(leadingTo: $0) } ?? offer(in: scene)
    next.formUnion(outOfTime)
    return withRules(next) { next }
  }

  private func after(leadingTo destination: Destination) -> [Cuts] {
    switch destination {
    case .scene(let scene): return entering[scene]
    case .ending(let ending):
      guard asksEndings else { return asked }
      var cuts = before(scenario.program.endings[ending]) { _ in asked }
      cuts.formUnion(asked)
      return cuts
    }
  }

  private func offer(in scene: Int) -> [Cuts] {
    guard let otherwise = scenario.program.scenes[scene].otherwise else { return staying[scene] }
    var cuts = staying[scene]
    cuts.formUnion(before(otherwise) { $0.map { after(leadingTo: $0) } ?? staying[scene] })
    return cuts
  }

  /// Rules are looked at: any may run before what follows, and lead elsewhere.
  private func withRules(_ next: [Cuts], _ following: () -> [Cuts]) -> [Cuts] {
    var cuts = next
    for (rule, start) in scenario.program.rules.enumerated() {
      add(condition: scenario.program.ruleConditions[rule], to: &cuts)
      cuts.formUnion(before(start) { $0.map { after(leadingTo: $0) } ?? following() })
    }
    return cuts
  }

  private func add(condition: Int32, to cuts: inout [Cuts]) { cuts.formUnion(bodies.cuts(ofCondition: condition)) }

  /// A reply has its effects the first time; said again it asks the same and changes nothing.
  private func add(reply: Int32, before next: [Cuts], to cuts: inout [Cuts]) {
    cuts.formUnion(before(reply) { _ in next })
    cuts.formUnion(BodyReach(of: reply, in: scenario).reads.cuts)
  }

  /// What must be told apart before a body, given what must be after it has led somewhere or nowhere.
  private func before(_ start: Int32, _ after: (Destination?) -> [Cuts]) -> [Cuts] {
    bodies.before(start, after: after)
  }
}
