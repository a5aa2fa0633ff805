import VignetteEngine

/// A body as a tree: what its instructions do to the state, with the sides of its `if`s beside one another.
///
/// What is only shown, and what earns points, is left out, and so is an `if` whose sides do nothing.
struct BodyTree {
  /// What a body does, one after another.
  indirect enum Part {
    /// Changes the state, by the instruction at a place of the program.
    case effect(Int)
    /// Does one thing or another, by the test at a place of the program.
    case choice(test: Int, then: BodyTree, otherwise: BodyTree)
    /// Leads on; nothing behind it runs.
    case lead(Destination)
  }

  private(set) var parts: [Part] = []

  /// The body that begins at a place of a program.
  init(of start: Int32, in program: Program) { read(from: Int(start), to: nil, program) }

  private init(_ range: Range<Int>, _ program: Program) {
    read(from: range.lowerBound, to: range.upperBound, program)
  }

  /// Whether it does nothing.
  var isEmpty: Bool { parts.isEmpty }

  /// Where it can lead.
  var destinations: [Destination] {
    parts.flatMap { part -> [Destination] in
      switch part {
      case .effect: []
      case .choice(_, let then, let otherwise): then.destinations + otherwise.destinations
      case .lead(let destination): [destination]
      }
    }
  }

  /// Whether it can lead on, or end on the way.
  var leads: Bool { !destinations.isEmpty }

  private mutating func read(from start: Int, to end: Int?, _ program: Program) {
    var position = start
    while position != end {
      switch program.instructions[position] {
      case .end: return
      case .lead(let destination):
        parts.append(.lead(destination))
        return
      case .jump(let target): position = Int(target)
      case .test(_, _, let otherwise): position = readChoice(position, Int(otherwise), program)
      case .change, .set, .reveal, .rupture, .repair:
        parts.append(.effect(position))
        position += 1
      case .say, .narrate, .vary, .note, .chart, .credit, .critical, .side: position += 1
      }
    }
  }

  /// Reads the two sides of a test. The first ends with a jump to where both meet; gives that place.
  private mutating func readChoice(_ test: Int, _ otherwise: Int, _ program: Program) -> Int {
    guard case .jump(let meeting) = program.instructions[otherwise - 1] else {
      preconditionFailure("every side of an if but the last ends with a jump")
    }
    let then = BodyTree(test + 1..<otherwise - 1, program)
    let other = BodyTree(otherwise..<Int(meeting), program)
    if !then.isEmpty || !other.isEmpty { parts.append(.choice(test: test, then: then, otherwise: other)) }
    return Int(meeting)
  }
}
