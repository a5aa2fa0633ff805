import VignetteEngine
import VignetteSource

/// What keeps plays from places, as far as it is known: lines that stand behind it are not reached for that alone.
struct Obstacles {
  /// Blocks of an `if` that no play runs, by the lines that begin them.
  var blocks: Set<SourceRange> = []
  /// Bodies that no play runs.
  private(set) var bodies: Set<BodyPlace> = []

  /// Whether it is known why no play comes to a line.
  func block(_ line: PlacedLine) -> Bool {
    bodies.contains(line.body) || line.blocks.contains { blocks.contains($0) }
  }

  /// Notes that no play runs a body.
  mutating func add(_ body: BodyPlace) { bodies.insert(body) }

  /// Notes that no play comes to a visit; says whether that is new.
  mutating func add(visit: Int) -> Bool { bodies.insert(.visit(visit)).inserted }

  /// Notes that no play enters a scene.
  mutating func add(scene: Int, of teachingCase: Case) {
    bodies.formUnion([.scene(scene), .otherwise(scene)])
    bodies.formUnion(teachingCase.scenes[scene].interventions.map { .intervention($0) })
  }
}
