import VignetteEngine

/// Follows every choice of a space once more, to see what comes of conditions where they are asked.
final class ConditionWalk: @unchecked Sendable {
  private let asked: AskedConditions
  private let walker: Walker
  private let space: StateSpace

  private init(_ space: StateSpace, noting dynamic: Int?) {
    self.space = space
    asked = AskedConditions(space.scenario, noting: dynamic)
    walker = Walker(
      space.scenario, space.packing, replies: space.replies, tally: FlatTally(space.scenario, telling: asked))
  }

  /// What came of the conditions in all plays, with the values of a dynamic there; nothing where the time was over.
  static func seen(
    in space: StateSpace, noting dynamic: Int? = nil, under conditions: SearchConditions
  ) -> AskedConditions? {
    let walks = (0..<conditions.workers.count).map { _ in ConditionWalk(space, noting: dynamic) }
    walks[0].open()
    var next = 0
    while next < space.count {
      if conditions.isOver() { return nil }
      let pieces = (0..<walks.count).map { piece in
        min(space.count, next + piece * conditions.piece)..<min(space.count, next + (piece + 1) * conditions.piece)
      }
      conditions.workers.run(walks.count) { walks[$0].follow(pieces[$0]) }
      next = pieces[walks.count - 1].upperBound
    }
    for walk in walks.dropFirst() { walks[0].asked.formUnion(walk.asked) }
    return walks[0].asked
  }

  private func open() {
    var walker = self.walker
    walker.open(from: State(space.scenario.teachingCase, layout: space.scenario.layout))
  }

  private func follow(_ states: Range<Int>) {
    var walker = self.walker
    for state in states {
      walker.load(space.key(state))
      for choice in 0..<walker.count { walker.take(choice) }
    }
  }
}
