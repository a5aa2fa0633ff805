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
  private let bounds: [ClosedRange<Int32>]

  /// The cuts of a scenario for a question.
  init(_ scenario: Scenario, for question: Question) {
    self.scenario = scenario
    asked = question.reads.cuts
    replies = question.replies(in: scenario)
    asksEndings = question.asksEndings
    bounds = scenario.teachingCase.dynamics.map { Int32($0.bounds.lowerBound)...Int32($0.bounds.upperBound) }
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
      add(before(entry.body) { after($0, in: scene) }, to: &cuts)
    }
    for move in replies {
      let none = after(nil, in: scene)
      add(none, to: &cuts)
      if let reply = scenario.program.replies[move] { add(before(reply) { _ in none }, to: &cuts) }
    }
    return cuts
  }

  private func enter(_ scene: Int) -> [Cuts] {
    let entry = scenario.program.scenes[scene]
    let settled = withRules(offer(in: scene)) { offer(in: scene) }
    let body = before(entry.body) { $0.map { after(leadingTo: $0) } ?? settled }
    var cuts = body
    if let visit = entry.visit {
      add(before(scenario.program.visits[Int(visit)]) { $0.map { after(leadingTo: $0) } ?? body }, to: &cuts)
    }
    add(asked, to: &cuts)
    return cuts
  }

  /// What must be told apart when the body of an intervention has ended and led somewhere or nowhere.
  private func after(_ destination: Destination?, in scene: Int) -> [Cuts] {
    let next = destination.map { after(leadingTo: $0) } ?? offer(in: scene)
    var cuts = withRules(next) { next }
    add(outOfTime, to: &cuts)
    return cuts
  }

  private func after(leadingTo destination: Destination) -> [Cuts] {
    switch destination {
    case .scene(let scene): return entering[scene]
    case .ending(let ending):
      guard asksEndings else { return asked }
      var cuts = before(scenario.program.endings[ending]) { _ in asked }
      add(asked, to: &cuts)
      return cuts
    }
  }

  private func offer(in scene: Int) -> [Cuts] {
    guard let otherwise = scenario.program.scenes[scene].otherwise else { return staying[scene] }
    var cuts = staying[scene]
    add(before(otherwise) { $0.map { after(leadingTo: $0) } ?? staying[scene] }, to: &cuts)
    return cuts
  }

  /// Rules are looked at: any may run before what follows, and lead elsewhere.
  private func withRules(_ next: [Cuts], _ following: () -> [Cuts]) -> [Cuts] {
    var cuts = next
    for (rule, start) in scenario.program.rules.enumerated() {
      add(condition: scenario.program.ruleConditions[rule], to: &cuts)
      add(before(start) { $0.map { after(leadingTo: $0) } ?? following() }, to: &cuts)
    }
    return cuts
  }

  private func add(_ others: [Cuts], to cuts: inout [Cuts]) {
    for index in cuts.indices { cuts[index].formUnion(others[index]) }
  }

  private func add(condition: Int32, to cuts: inout [Cuts]) {
    var reads = Reads(scenario)
    reads.read(condition, of: scenario.program.formulas, scenario)
    add(reads.cuts, to: &cuts)
  }

  /// What must be told apart before a body, given what must be after it has led somewhere or nowhere.
  private func before(_ start: Int32, _ after: (Destination?) -> [Cuts]) -> [Cuts] {
    BodyCuts.before(start, in: scenario, bounds: bounds, after: after)
  }
}
