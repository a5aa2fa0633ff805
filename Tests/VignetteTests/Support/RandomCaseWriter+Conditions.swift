/// Conditions of everything that can be asked.
extension RandomCaseWriter {
  mutating func condition(depth: Int = 0) -> String {
    guard depth < 2, dice.happens(1, of: 3) else { return term() }
    switch dice.roll(3) {
    case 0: return "not (\(condition(depth: depth + 1)))"
    case 1: return "(\(condition(depth: depth + 1))) and (\(condition(depth: depth + 1)))"
    default: return "(\(condition(depth: depth + 1))) or (\(condition(depth: depth + 1)))"
    }
  }

  private mutating func term() -> String {
    switch dice.roll(10) {
    case 0: return "visited \"S\(dice.roll(scenes))\""
    case 1: return visitStarts.isEmpty ? "turn >= 2" : "visited \"V\(dice.pick(visitStarts))\""
    case 2: return "revealed \(dice.pick(["f0", "f1"]))"
    case 3: return "chosen \(dice.pick(["ask", "lecture", "ask-risk", "notice"]))"
    case 4: return "chosen \"Line \(chosenLine())\""
    case 5: return dice.pick(["ruptured", "ruptured withdrawal", "ruptured confrontation"])
    default: return "\(sum()) \(dice.pick(["<", "<=", ">", ">=", "=", "is", "is not"])) \(dice.roll(in: -1...4))"
    }
  }

  private mutating func chosenLine() -> String {
    let scene = dice.roll(scenes)
    return "\(scene).\(dice.roll(interventions[scene]))."
  }

  mutating func sum() -> String {
    let single = ["bond", "tasks", "goals", "mood", "tally"]
    guard !shape.asksPlainly || dice.happens(1, of: 12) else { return dice.pick(single) }
    let names = single + ["alliance", "turn", "ruptures"]
    guard dice.happens(1, of: 3) else { return dice.pick(names) }
    return "\(dice.pick(names)) \(dice.pick(["+", "-", "*"])) \(dice.pick(names))"
  }
}
