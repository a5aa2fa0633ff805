import VignetteEngine

/// What a scene can do: what is read on entering it, what is read while the session stays in it, and where it leads.
struct SceneReach {
  /// What is read on entering, but for what the body of its visit reads.
  private(set) var onEntering: Reads
  /// What is read while staying.
  private(set) var staying: Reads
  /// The scenes it can lead to, from its own lines.
  private(set) var next: Set<Int> = []
  /// The most spoken turns of one stay; nothing where there is no such number.
  private(set) var mostTurns: Int?
  /// The spoken interventions that can be used up, where all of them can; nothing where some stay on offer.
  private(set) var usableOnce: Int?

  private let question: Question

  /// The reach of a scene for a question.
  init(of scene: Int, in scenario: Scenario, for question: Question) {
    self.question = question
    let replies = question.replies(in: scenario)
    onEntering = Reads(scenario)
    staying = Reads(scenario)
    let entry = scenario.program.scenes[scene]
    enter(entry, scenario)
    if let otherwise = entry.otherwise { stay(BodyReach(of: otherwise, in: scenario), scenario) }
    for intervention in entry.interventions { offer(intervention, scenario) }
    for move in replies { reply(move, scenario) }
    usableOnce = replies.isEmpty ? SceneReach.usableOnce(entry, scenario) : nil
    mostTurns = SceneReach.mostTurns(of: entry, scenario, usableOnce: usableOnce)
  }

  private mutating func enter(_ entry: SceneEntry, _ scenario: Scenario) {
    let body = BodyReach(of: entry.body, in: scenario)
    onEntering.formUnion(body.reads)
    onEntering.formUnion(follow(body.destinations, scenario))
  }

  private mutating func offer(_ intervention: Int, _ scenario: Scenario) {
    let entry = scenario.program.interventions[intervention]
    let body = BodyReach(of: entry.body, in: scenario)
    stay(body, scenario)
    if let when = entry.when { staying.read(when, of: scenario.program.formulas, scenario) }
    let earnsByManual = !entry.hasOwnCredit && !scenario.manual.moves[Int(entry.move)].weights.isEmpty
    if !entry.isRepeatable || body.earns || earnsByManual {
      staying.marks.insert(scenario.layout.taken(intervention))
    }
  }

  private mutating func reply(_ move: Int, _ scenario: Scenario) {
    staying.marks.insert(scenario.layout.said(move: move))
    if let reply = scenario.program.replies[move] { stay(BodyReach(of: reply, in: scenario), scenario) }
  }

  private mutating func stay(_ body: BodyReach, _ scenario: Scenario) {
    staying.formUnion(body.reads)
    staying.formUnion(follow(body.destinations, scenario))
  }

  /// Notes the scenes among some destinations, and gives what the endings among them read.
  private mutating func follow(_ destinations: Set<Destination>, _ scenario: Scenario) -> Reads {
    var reads = Reads(scenario)
    for destination in destinations {
      switch destination {
      case .scene(let scene): next.insert(scene)
      case .ending(let ending): reads.formUnion(question.reads(ofEnding: ending, in: scenario))
      }
    }
    return reads
  }

  private static func usableOnce(_ entry: SceneEntry, _ scenario: Scenario) -> Int? {
    let spoken = spokenEntries(entry, scenario)
    return spoken.contains(where: \.isRepeatable) ? nil : spoken.count
  }

  private static func spokenEntries(_ entry: SceneEntry, _ scenario: Scenario) -> [InterventionEntry] {
    entry.interventions.map { scenario.program.interventions[$0] }.filter { !$0.isInward }
  }

  /// The most turns of a stay in which nothing can be said twice: all that may stay, and one that leads away.
  private static func mostOnce(_ entry: SceneEntry, _ scenario: Scenario) -> Int {
    let spoken = spokenEntries(entry, scenario)
    let staying = spoken.filter { !alwaysLeads($0.body, scenario) }.count
    return min(spoken.count, staying + 1)
  }

  private static func mostTurns(of entry: SceneEntry, _ scenario: Scenario, usableOnce: Int?) -> Int? {
    let leavesInTime = entry.otherwise.map { alwaysLeads($0, scenario) } ?? false
    let bySceneTurns = leavesInTime ? entry.turns.map(Int.init) : nil
    guard usableOnce != nil else { return bySceneTurns }
    let once = mostOnce(entry, scenario)
    return min(once, bySceneTurns ?? once)
  }

  /// Whether a body leads away whatever holds.
  private static func alwaysLeads(_ start: Int32, _ scenario: Scenario) -> Bool {
    var open = [Int(start)]
    var seen: Set<Int> = []
    while let position = open.popLast() {
      guard seen.insert(position).inserted else { continue }
      switch scenario.program.instructions[position] {
      case .end: return false
      case .lead: break
      case .jump(let target): open.append(Int(target))
      case .test(_, _, let otherwise): open += [position + 1, Int(otherwise)]
      case .say, .narrate, .vary, .note, .chart, .change, .set, .reveal, .rupture, .repair, .credit, .critical, .side:
        open.append(position + 1)
      }
    }
    return true
  }
}
