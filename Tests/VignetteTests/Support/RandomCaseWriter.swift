/// Writes a random case: its head, and the places in it.
struct RandomCaseWriter {
  var dice: Dice
  /// How large it is, and what it may do.
  let shape: RandomCaseShape
  /// How many scenes there are, called S0, S1 and so on.
  let scenes: Int
  /// The scenes before which a visit begins, called V and the number of the scene.
  let visitStarts: [Int]
  /// How many interventions each scene holds, called by the numbers of scene and place.
  let interventions: [Int]

  static let endings = ["E0", "E1", "E2"]

  init(seed: UInt64, shape: RandomCaseShape = .usual) {
    var dice = Dice(seed: seed)
    let scenes = dice.roll(in: shape.scenes)
    self.shape = shape
    self.scenes = scenes
    visitStarts = (0..<scenes).filter { _ in dice.happens(2, of: 5) }
    interventions = (0..<scenes).map { _ in dice.roll(in: shape.interventions) }
    self.dice = dice
  }

  mutating func file() -> String {
    var lines = head()
    for move in ["ask", "lecture", "promise"] where dice.happens(1, of: 2) {
      lines += ["  on \(move)"] + indented(indented(body(RandomBodyPlace())))
    }
    for _ in 0..<dice.roll(3) { lines += rule() }
    if dice.happens(2, of: 3) { lines += ["out of time"] + indented(body(RandomBodyPlace())) }
    for scene in 0..<scenes { lines += visit(before: scene) + self.scene(scene) }
    for ending in RandomCaseWriter.endings { lines += self.ending(ending) }
    return lines.joined(separator: "\n") + "\n"
  }

  private mutating func head() -> [String] {
    let focus = dice.happens(1, of: 2) ? ["focus: listening, safety"] : []
    return ["title: A random case", "turns: \(dice.roll(in: shape.turns))"] + focus
      + ["required:", "  - ask-risk before \(deadline()): asked late"]
      + (dice.happens(1, of: 2) ? ["  - ask before \(deadline()): never asked"] : [])
      + ["patient: Ines Alvarez, 34", "character: Dr. Osei", "dynamics:", "  bond 2 in 0..4", "  tasks 1 in -1..3"]
      + ["  goals 3 in 0..5", "  mood 0 in -2..2 \"Mood\" lower is better", "counts:", "  tally 0 in 0..3"]
      + ["facts:", "  f0 \"Fact 0.\"", "  f1 \"Fact 1.\"", "reactions:", "  on greet"]
      + indented(indented(body(RandomBodyPlace())))
  }

  private mutating func deadline() -> String {
    let visits = visitStarts.map { "\"V\($0)\"" }
    return dice.pick(["the end", "\"S\(dice.roll(scenes))\"", "\"\(dice.pick(RandomCaseWriter.endings))\""] + visits)
  }

  private mutating func rule() -> [String] {
    let targets = shape.leadsForward ? RandomCaseWriter.endings : anywhere
    return ["whenever \(condition())"] + indented(body(RandomBodyPlace(targets: targets)))
  }

  private mutating func visit(before scene: Int) -> [String] {
    guard visitStarts.contains(scene) else { return [] }
    return ["visit: V\(scene)"] + indented(body(RandomBodyPlace(targets: byItself(from: scene))))
  }

  private mutating func scene(_ scene: Int) -> [String] {
    var lines = ["scene: S\(scene)"]
    let hasPatience = dice.happens(1, of: 3)
    if hasPatience { lines.append("  turns: \(dice.roll(in: 1...2))") }
    lines += indented(body(RandomBodyPlace(targets: byItself(from: scene))))
    let repeats = shape.repeats == .anywhere || hasPatience && shape.repeats == .withPatience
    for place in 0..<interventions[scene] { lines += indented(intervention(scene, place, mayRepeat: repeats)) }
    let leadsAway = hasPatience && shape.repeats == .withPatience
    guard dice.happens(2, of: 3) || leadsAway else { return lines }
    return lines + ["  otherwise"] + indented(indented(otherwise(scene, leadsAway: leadsAway)))
  }

  private mutating func otherwise(_ scene: Int, leadsAway: Bool) -> [String] {
    let forward = self.forward(from: scene)
    let lines = body(RandomBodyPlace(targets: byItself(from: scene)))
    return dice.happens(3, of: 4) || leadsAway ? lines + ["-> \(dice.pick(forward))"] : lines
  }

  private mutating func ending(_ title: String) -> [String] {
    ["ending: \(title)", "  outcome: \(dice.pick(["good", "mixed", "poor"]))"] + indented(body(RandomBodyPlace()))
  }

  /// Where what runs by itself in a scene can lead.
  private func byItself(from scene: Int) -> [String] { shape.goesRound ? anywhere : forward(from: scene) }

  /// The later scenes, and the endings.
  func forward(from scene: Int) -> [String] { targets(Array((scene..<scenes).dropFirst())) }

  /// All scenes and endings.
  var anywhere: [String] { targets(Array(0..<scenes)) }

  private func targets(_ scenes: [Int]) -> [String] {
    (0..<shape.sceneWeight).flatMap { _ in scenes.map { "S\($0)" } } + RandomCaseWriter.endings
  }

  func indented(_ lines: [String]) -> [String] { lines.map { "  \($0)" } }
}
