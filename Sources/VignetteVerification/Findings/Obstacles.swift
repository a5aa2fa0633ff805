import VignetteEngine
import VignetteSource

/// What keeps plays from places, as far as it is known: lines that stand behind it are not reached for that alone.
///
/// Apart stands what only follows from something else, such as a block that asks for a fact nobody finds. It is in the way
/// as soon as what it asks for is known to be kept from plays, and not before, or two things could each be left untold
/// for the sake of the other.
struct Obstacles {
  private var blocks: Set<SourceRange> = []
  private var bodies: Set<BodyPlace> = []
  private var followingBlocks: [SourceRange: [Reached]] = [:]
  private var followingBodies: [BodyPlace: [Reached]] = [:]

  /// Whether it is told why no play comes to a line.
  func block(_ line: PlacedLine) -> Bool {
    bodies.contains(line.body) || line.blocks.contains { blocks.contains($0) }
  }

  /// Whether it is told, or follows from what is told, why no play comes to a line.
  func blockSomehow(_ line: PlacedLine) -> Bool {
    block(line) || followingBodies[line.body] != nil || line.blocks.contains { followingBlocks[$0] != nil }
  }

  /// Notes that no play runs a block of an `if`, by the line that begins it; with the unreached things that it asks for.
  mutating func add(block: SourceRange, asking asked: [Reached]) {
    if asked.isEmpty { blocks.insert(block) } else { followingBlocks[block] = asked }
  }

  /// Notes that no play runs a body; with the unreached things that it asks for.
  mutating func add(_ body: BodyPlace, asking asked: [Reached] = []) {
    if asked.isEmpty { bodies.insert(body) } else { followingBodies[body] = asked }
  }

  /// Takes what asks for something that is known to be kept from plays for an obstacle, too, as far as that goes.
  mutating func settle(_ lines: [PlacedLine]) {
    var hasChanged = true
    while hasChanged {
      let settledBlocks = followingBlocks.filter { $0.value.contains { isKept($0, lines) } }.keys
      let settledBodies = followingBodies.filter { $0.value.contains { isKept($0, lines) } }.keys
      for block in settledBlocks where followingBlocks.removeValue(forKey: block) != nil { blocks.insert(block) }
      for body in settledBodies where followingBodies.removeValue(forKey: body) != nil { bodies.insert(body) }
      hasChanged = !settledBlocks.isEmpty || !settledBodies.isEmpty
    }
  }

  /// Whether it is known why no play comes to something. That nothing reveals a fact at all is told by reading.
  private func isKept(_ reached: Reached, _ lines: [PlacedLine]) -> Bool {
    switch reached {
    case .fact(let fact):
      let reveals = lines.filter { $0.statement.kind == .reveal(fact) }
      return reveals.isEmpty || reveals.contains { block($0) }
    case .scene(let scene): return bodies.contains(.scene(scene))
    case .visit(let visit): return bodies.contains(.visit(visit))
    case .ending, .rule, .reply, .otherwise, .offered, .withheld, .side, .arrival, .missed, .effect, .idleEffect,
      .outOfTime:
      return false
    }
  }

  /// Notes that no play comes to a visit; says whether that is new.
  mutating func add(visit: Int) -> Bool { bodies.insert(.visit(visit)).inserted }

  /// Notes that no play enters a scene.
  mutating func add(scene: Int, of teachingCase: Case) {
    bodies.formUnion([.scene(scene), .otherwise(scene)])
    bodies.formUnion(teachingCase.scenes[scene].interventions.map { .intervention($0) })
  }
}
