import VignetteEngine

/// Which scenes can follow which, and what is still read from each on.
struct SceneWays {
  private let scenario: Scenario
  private let scenes: [SceneReach]
  private let rules: Reads
  /// For each scene, the scenes that can be entered after it.
  private let later: [Set<Int>]
  private let turns: TurnBound

  init(_ scenario: Scenario, allowsTyped: Bool) {
    self.scenario = scenario
    let replies = allowsTyped ? scenario.teachingCase.reactions.map(\.move) : []
    let scenes = scenario.teachingCase.scenes.indices.map { SceneReach(of: $0, in: scenario, replies: replies) }
    let rules = SceneWays.rules(of: scenario)
    let next = scenes.map { $0.next.union(rules.next) }
    self.scenes = scenes
    self.rules = rules.reads
    later = next.indices.map { SceneWays.closure(of: next[$0], next) }
    turns = TurnBound(scenario, scenes: scenes, next: next, later: later)
  }

  /// What can still be read while the session is in a scene.
  func reads(from scene: Int) -> Reads {
    var reads = scenes[scene].staying
    reads.formUnion(rules)
    for next in later[scene] {
      reads.formUnion(scenes[next].onEntering)
      reads.formUnion(scenes[next].staying)
    }
    reads.turn = reads.turn || turns.canRunOut(from: scene)
    return reads
  }

  /// Rules are looked at everywhere until they have fired.
  private static func rules(of scenario: Scenario) -> (reads: Reads, next: Set<Int>) {
    var reads = Reads(scenario)
    var next: Set<Int> = []
    for (rule, start) in scenario.program.rules.enumerated() {
      let body = BodyReach(of: start, in: scenario)
      reads.read(scenario.program.ruleConditions[rule], of: scenario.program.formulas, scenario)
      reads.formUnion(body.reads)
      reads.marks.insert(scenario.layout.fired(rule))
      for case .scene(let scene) in body.destinations { next.insert(scene) }
    }
    let outOfTime = BodyReach(of: scenario.program.outOfTime, in: scenario)
    reads.formUnion(outOfTime.reads)
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
