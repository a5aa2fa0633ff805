/// Claims about a random case, drawn by its seed.
struct RandomClaims {
  /// The claims as a file of tests has them.
  let text: String

  /// Some claims about the case of a seed and shape.
  init(seed: UInt64, shape: RandomCaseShape, count: Int, typing: Bool) {
    var writer = RandomCaseWriter(seed: seed, shape: shape)
    writer.dice = Dice(seed: seed &+ 77_000)
    let lines = (0..<count).map { "  \(writer.claim($0))\(typing ? ", typed too" : "")" }
    text = (["tests: a", "claims:"] + lines).joined(separator: "\n") + "\n"
  }
}

extension RandomCaseWriter {
  /// A claim; as the number goes up every kind has its turn.
  mutating func claim(_ number: Int) -> String {
    switch number % 8 {
    case 0: "never \(claimedPlace()) unless \(condition())"
    case 1: "always \(condition())"
    case 2: "wherever \(condition()), \(condition()) can follow within \(dice.roll(in: 1...3)) turns"
    case 3: "best \(sum()) \(comparison()) \(dice.roll(in: -2...9))"
    case 4: "worst \(sum()) \(comparison()) \(dice.roll(in: -2...9))"
    case 5: "best rating all \(comparison()) \(dice.roll(in: 0...100))"
    case 6: "\(dice.pick(["reachable", "never"])) \(claimedPlace())"
    default: "every path ends"
    }
  }

  private mutating func comparison() -> String { dice.pick(["<", "<=", ">", ">=", "="]) }

  private mutating func claimedPlace() -> String {
    "\"\(dice.pick(anywhere + visitStarts.map { "V\($0)" } + ["Out of time"]))\""
  }
}
