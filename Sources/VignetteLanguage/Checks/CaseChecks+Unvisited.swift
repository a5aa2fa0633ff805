import VignetteEngine

/// Scenes that nobody goes to.
extension CaseChecks {
  /// Of scenes that lead to one another and are led to from nowhere else, only the first is told.
  mutating func checkUnvisited() {
    let ways = waysOn()
    let starts = [0] + teachingCase.rules.flatMap { scenesLedTo(by: $0.body) }
    var seen: Set<Int> = []
    follow(ways, from: starts, &seen)
    let led = Set(ways.enumerated().flatMap { scene, next in next.filter { $0 != scene } })
    for scene in teachingCase.scenes.indices where !seen.contains(scene) && !led.contains(scene) {
      report(.unvisitedScene(teachingCase.scenes[scene].title), at: teachingCase.scenes[scene].range)
      follow(ways, from: [scene], &seen)
    }
    for scene in teachingCase.scenes.indices where !seen.contains(scene) {
      report(.sceneLedToInVain(teachingCase.scenes[scene].title), at: teachingCase.scenes[scene].range)
      follow(ways, from: [scene], &seen)
    }
  }

  /// The scenes that each scene, or its visit on arriving there, can lead to.
  private func waysOn() -> [[Int]] {
    teachingCase.scenes.indices.map { scene in
      let visit = teachingCase.scenes[scene].visit.map { teachingCase.visits[$0].body }
      return (teachingCase.bodies(of: scene) + [visit].compactMap { $0 }).flatMap { scenesLedTo(by: $0) }
    }
  }

  private func scenesLedTo(by body: Body) -> [Int] { body.allStatements.compactMap(\.sceneLedTo) }

  private func follow(_ ways: [[Int]], from starts: [Int], _ seen: inout Set<Int>) {
    var open = starts
    while let scene = open.popLast() {
      if seen.insert(scene).inserted { open += ways[scene] }
    }
  }
}
