import VignetteEngine

/// Which scenes can follow which, and what is still read from each on.
struct SceneWays {
  private let scenario: Scenario
  private let scenes: [SceneReach]
  private let visits: [VisitReach]
  private let rules: Reads
  /// For each scene, the scenes that can be entered after it.
  private let later: [Set<Int>]
  private let turns: TurnBound

  /// The ways of a scenario, as far as a question asks.
  init(_ scenario: Scenario, for question: Question) {
    self.scenario = scenario
    let scenes = scenario.teachingCase.scenes.indices.map { SceneReach(of: $0, in: scenario, for: question) }
    let rules = SceneWays.rules(of: scenario, for: question)
    let visits = scenario.teachingCase.visits.indices.map { VisitReach(of: $0, in: scenario, for: question) }
    let next = scenes.enumerated().map { scene, reach in
      SceneWays.throughVisits(reach.next.union(rules.next), from: scene, visits, scenario)
    }
    self.scenes = scenes
    self.visits = visits
    self.rules = rules.reads
    later = next.indices.map { SceneWays.closure(of: next[$0], next) }
    turns = TurnBound(scenario, scenes: scenes, next: next, later: later)
  }

  /// What is kept while the session is in a scene: what can still be read from there on, and whatever is kept in a scene
  /// that can follow. So nothing is forgotten that would be kept again later, with a value it never had.
  func reads(from scene: Int) -> Reads {
    var reads = ahead(of: scene)
    for next in later[scene] { reads.formUnion(ahead(of: next)) }
    return reads
  }

  /// What can still be read while the session is in a scene.
  private func ahead(of scene: Int) -> Reads {
    var reads = scenes[scene].staying
    reads.formUnion(rules)
    let visit = scenario.program.scenes[scene].visit
    for next in later[scene] {
      reads.formUnion(scenes[next].onEntering)
      reads.formUnion(scenes[next].staying)
      guard let entered = scenario.program.scenes[next].visit.map(Int.init) else { continue }
      reads.marks.insert(scenario.layout.visited(visit: entered))
      if entered != visit.map(Int.init) { reads.formUnion(visits[entered].reads) }
    }
    reads.turn = reads.turn || turns.canRunOut(from: scene)
    return reads
  }

  /// Some scenes that a scene leads to, with those to which the bodies of visits lead that are first entered with them.
  /// The visit that the scene itself belongs to has been entered already.
  private static func throughVisits(
    _ first: Set<Int>, from scene: Int, _ visits: [VisitReach], _ scenario: Scenario
  ) -> Set<Int> {
    let own = scenario.program.scenes[scene].visit
    let entries = scenario.program.scenes
    var next = first
    if scene == 0, let own { next.formUnion(visits[Int(own)].next) }
    var open = Array(next)
    while let reached = open.popLast() {
      guard let visit = entries[reached].visit, visit != own else { continue }
      for further in visits[Int(visit)].next where next.insert(further).inserted { open.append(further) }
    }
    return next
  }

  /// Rules are looked at everywhere until they have fired.
  private static func rules(of scenario: Scenario, for question: Question) -> (reads: Reads, next: Set<Int>) {
    var reads = Reads(scenario)
    var next: Set<Int> = []
    for (rule, start) in scenario.program.rules.enumerated() {
      let body = BodyReach(of: start, in: scenario)
      reads.read(scenario.program.ruleConditions[rule], of: scenario.program.formulas, scenario)
      reads.formUnion(body.reads)
      reads.marks.insert(scenario.layout.fired(rule))
      for destination in body.destinations {
        switch destination {
        case .scene(let scene): next.insert(scene)
        case .ending(let ending): reads.formUnion(question.reads(ofEnding: ending, in: scenario))
        }
      }
    }
    if question.asksEndings { reads.formUnion(BodyReach(of: scenario.program.outOfTime, in: scenario).reads) }
    return (reads, next)
  }

  private static func closure(of first: Set<Int>, _ next: [Set<Int>]) -> Set<Int> {
    var reached = first
    var open = Array(first)
    while let scene = open.popLast() {
      for following in next[scene] where reached.insert(following).inserted { open.append(following) }
    }
    return reached
  }
}
