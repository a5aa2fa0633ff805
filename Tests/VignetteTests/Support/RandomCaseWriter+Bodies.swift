/// Interventions and bodies.
extension RandomCaseWriter {
  private static let moves = ["ask", "ask", "share", "ask-risk", "lecture", "promise", "greet", "notice"]

  mutating func intervention(_ scene: Int, _ place: Int, mayRepeat: Bool) -> [String] {
    let move = place == 0 ? dice.pick(["ask", "greet", "lecture"]) : dice.pick(RandomCaseWriter.moves)
    let sign = move != "notice" && dice.happens(1, of: 4) && mayRepeat ? "+" : "*"
    var lines = ["\(sign) \(move) \"Line \(scene).\(place).\"", "  also: \"Words \(scene).\(place).\""]
    if dice.happens(1, of: place == 0 ? 8 : 3) { lines.append("  when: \(condition())") }
    let targets = shape.leadsForward ? forward(from: scene) : anywhere
    if dice.happens(3, of: 4) {
      lines += indented(body(RandomBodyPlace(targets: targets, hasCredit: dice.happens(1, of: 3))))
    }
    if dice.happens(1, of: 2) { lines.append("  -> \(dice.pick(targets))") }
    return lines
  }

  /// The lines of a body, of which there is at least one.
  mutating func body(_ place: RandomBodyPlace, depth: Int = 0) -> [String] {
    var lines: [String] = []
    for _ in 0..<dice.roll(in: 1...3) { lines += line(place, depth) }
    return lines
  }

  private mutating func line(_ place: RandomBodyPlace, _ depth: Int) -> [String] {
    switch dice.roll(16) {
    case 0...3: return [effects()]
    case 4: return ["reveal \(dice.pick(["f0", "f1"]))"]
    case 5: return ["rupture \(dice.pick(["withdrawal", "confrontation"]))"]
    case 6: return ["repair"]
    case 7: return ["critical \"Harm \(dice.roll(3)).\""]
    case 8: return [dice.pick(["note: Mark {bond}.", "chart: Seen."])]
    case 9: return ["vary"] + (0..<dice.roll(in: 2...3)).map { "  - Ines: Either \($0)." }
    case 10...12: return depth < 2 ? branch(place, depth) : [words()]
    case 13 where place.hasCredit: return [credit()]
    case 14 where !place.targets.isEmpty && depth > 0: return ["-> \(dice.pick(place.targets))"]
    default: return [words()]
    }
  }

  private mutating func branch(_ place: RandomBodyPlace, _ depth: Int) -> [String] {
    var lines = ["if \(condition())"] + indented(body(place, depth: depth + 1))
    if dice.happens(1, of: 3) { lines += ["else if \(condition())"] + indented(body(place, depth: depth + 1)) }
    if dice.happens(1, of: 2) { lines += ["else"] + indented(body(place, depth: depth + 1)) }
    return lines
  }

  private mutating func effects() -> String {
    (0..<dice.roll(in: 1...2)).map { _ in effect() }.joined(separator: ", ")
  }

  private mutating func effect() -> String {
    let name = dice.pick(["bond", "bond", "tasks", "goals", "mood", "tally", "alliance"])
    return "\(name) \(dice.pick(["+\(dice.roll(4))", "-\(dice.roll(4))", "= \(dice.roll(3))"]))"
  }

  private mutating func credit() -> String {
    if dice.happens(1, of: 4) { return "credit none" }
    let principle = dice.pick(["listening", "honesty", "safety"])
    return "\(dice.pick(["credit", "fault"])) \(principle) \(dice.roll(in: 1...4)) \"Why.\""
  }

  private mutating func words() -> String {
    let number = dice.roll(10)
    return dice.pick([
      "Ines: Word \(number), {bond}.", "Ines (at {mood}): Word \(number).", "Osei: *Word* \(number).",
      "You: Word \(number).", "(Sight \(number), {alliance}.)", "\\Sound \(number).",
    ])
  }
}
