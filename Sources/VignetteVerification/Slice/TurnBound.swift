import VignetteEngine

/// Whether the turns of a case can run out, told from the most spoken turns that scenes can take one after another.
struct TurnBound {
  private let limit: Int
  private let before: [Int]
  private let after: [Int]
  /// A number of turns nobody can count.
  private static let endless = 1_000_000_000

  /// The bounds of a case. `later` holds, for each scene, the scenes that can be entered after it.
  init(_ scenario: Scenario, scenes: [SceneReach], next: [Set<Int>], later: [Set<Int>]) {
    limit = scenario.teachingCase.header.turns
    let reached = later[0].union([0])
    let most = scenes.map { $0.mostTurns ?? TurnBound.endless }
    if reached.contains(where: { later[$0].contains($0) }) {
      let total = TurnBound.total(scenes, reached)
      before = scenes.map { _ in 0 }
      after = scenes.map { _ in total }
    } else {
      let order = scenes.indices.sorted { later[$0].count > later[$1].count }
      before = TurnBound.before(most, next, order)
      after = TurnBound.after(most, next, order)
    }
  }

  /// Whether a play that passes a scene may use up the turns of the case.
  func canRunOut(from scene: Int) -> Bool { before[scene] + after[scene] >= limit }

  /// The most turns where scenes can be entered again: as many as there are interventions to use up.
  private static func total(_ scenes: [SceneReach], _ reached: Set<Int>) -> Int {
    reached.reduce(0) { min(endless, $0 + (scenes[$1].usableOnce ?? endless)) }
  }

  /// The most turns before each scene is entered. The order has every scene before those that can follow it.
  private static func before(_ most: [Int], _ next: [Set<Int>], _ order: [Int]) -> [Int] {
    var before = [Int](repeating: 0, count: most.count)
    for scene in order {
      for following in next[scene] {
        before[following] = max(before[following], min(endless, before[scene] + most[scene]))
      }
    }
    return before
  }

  /// The most turns from entering each scene on.
  private static func after(_ most: [Int], _ next: [Set<Int>], _ order: [Int]) -> [Int] {
    var after = most
    for scene in order.reversed() {
      let following = next[scene].map { after[$0] }.max() ?? 0
      after[scene] = min(endless, most[scene] + following)
    }
    return after
  }
}
