import VignetteEngine

/// What a body can do, whatever holds: what it reads, where it leads, and whether it earns anything.
struct BodyReach {
  private(set) var reads: Reads
  private(set) var destinations: Set<Destination> = []
  private(set) var earns = false
  /// The instructions it can come to, by their places in the program, the first first.
  private(set) var positions: [Int] = []
  /// Whether it holds anything but its end.
  private(set) var isEmpty = true

  /// The reach of the body that begins at a place of a program.
  init(of start: Int32, in scenario: Scenario) {
    reads = Reads(scenario)
    var open = [Int(start)]
    var seen: Set<Int> = []
    while let position = open.popLast() {
      guard seen.insert(position).inserted else { continue }
      open += follow(scenario.program.instructions[position], at: position, scenario)
    }
    positions = seen.sorted()
  }

  private mutating func follow(_ instruction: Instruction, at position: Int, _ scenario: Scenario) -> [Int] {
    if instruction != .end { isEmpty = false }
    switch instruction {
    case .end: return []
    case .lead(let destination):
      destinations.insert(destination)
      return []
    case .jump(let target): return [Int(target)]
    case .test(let formula, _, let otherwise):
      reads.read(formula, of: scenario.program.formulas, scenario)
      return [position + 1, Int(otherwise)]
    case .credit:
      earns = true
      return [position + 1]
    case .say, .narrate, .vary, .note, .chart, .change, .set, .reveal, .rupture, .repair, .critical, .side:
      return [position + 1]
    }
  }
}
