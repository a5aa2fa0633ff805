/// A generated case of layers of scenes whose lines may all be said again and again, earn nothing and lead on: its states
/// are scene and values alone.
enum LayeredCase {
  /// The case of a seed, with some layers of two scenes each.
  static func text(seed: UInt64, layers: Int, step: Int) -> String {
    var dice = Dice(seed: seed)
    let dynamics = ["d-a", "d-b", "d-c"]
    var lines = ["turns: 900", "dynamics:"] + dynamics.map { "  \($0) 50 \"\($0)\" higher is better" }
    for scene in 0..<layers * 2 - 1 {
      lines.append("scene: N\(scene)")
      let layer = (scene + 1) / 2
      let next = layer + 1 < layers ? [layer * 2 + 1, layer * 2 + 2].map { "N\($0)" } : ["Good", "Bad"]
      for choice in 0..<4 {
        lines.append("  + ask \"N\(scene).\(choice).\"")
        if choice == 3 {
          lines.append("    when: \(dice.pick(dynamics)) \(dice.pick([">=", "<="])) \(dice.roll(in: 3...6))0")
        }
        lines.append("    credit none")
        for dynamic in dynamics.prefix(dice.roll(in: 2...3)) {
          lines.append("    \(dynamic) \(dice.pick(["+", "-"]))\(dice.roll(in: 1...2) * step)")
        }
        lines.append("    -> \(next[(choice + scene) % 2])")
      }
    }
    return DrawnCase.text(scenes: lines.joined(separator: "\n") + "\n")
  }
}
