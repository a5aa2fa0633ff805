import VignetteEngine
import VignetteSource

/// What keeps plays from places, as far as it is known: lines that stand behind it are not reached for that alone.
///
/// Apart stands what only follows from something else, such as a block that asks for a fact nobody finds. What can be asked
/// for itself is not said to follow from these, or two things could each be left untold for the sake of the other.
struct Obstacles {
  private var blocks: Set<SourceRange> = []
  private var bodies: Set<BodyPlace> = []
  private var followingBlocks: Set<SourceRange> = []
  private var followingBodies: Set<BodyPlace> = []

  /// Whether it is told why no play comes to a line.
  func block(_ line: PlacedLine) -> Bool {
    bodies.contains(line.body) || line.blocks.contains { blocks.contains($0) }
  }

  /// Whether it is told, or follows from what is told, why no play comes to a line.
  func blockSomehow(_ line: PlacedLine) -> Bool {
    block(line) || followingBodies.contains(line.body) || line.blocks.contains { followingBlocks.contains($0) }
  }

  /// Notes that no play runs a block of an `if`, by the line that begins it.
  mutating func add(block: SourceRange, follows: Bool) {
    if follows { followingBlocks.insert(block) } else { blocks.insert(block) }
  }

  /// Notes that no play runs a body.
  mutating func add(_ body: BodyPlace, follows: Bool = false) {
    if follows { followingBodies.insert(body) } else { bodies.insert(body) }
  }

  /// Notes that no play comes to a visit; says whether that is new.
  mutating func add(visit: Int) -> Bool { bodies.insert(.visit(visit)).inserted }

  /// Notes that no play enters a scene.
  mutating func add(scene: Int, of teachingCase: Case) {
    bodies.formUnion([.scene(scene), .otherwise(scene)])
    bodies.formUnion(teachingCase.scenes[scene].interventions.map { .intervention($0) })
  }
}
