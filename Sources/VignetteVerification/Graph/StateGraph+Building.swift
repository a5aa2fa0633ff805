import VignetteEngine

extension StateGraph {
  /// The graph of a whole space: every choice of every state is followed once more. Nothing where the choices would need
  /// more memory than is allowed.
  package static func build(_ space: StateSpace, under conditions: SearchConditions) -> StateGraph? {
    let needed = space.transitions * MemoryLayout<Edge>.stride + space.count * 4
    guard space.isWhole, space.bytes + needed <= conditions.limits.bytes else { return nil }
    let followers = (0..<conditions.workers.count).map { _ in EdgeFollower(space) }
    var builder = GraphBuilder(space)
    var next = 0
    while next < space.count {
      let pieces = (0..<followers.count).map { piece in
        let first = min(space.count, next + piece * conditions.piece)
        return first..<min(space.count, first + conditions.piece)
      }
      conditions.workers.run(pieces.count) { followers[$0].follow(pieces[$0]) }
      for follower in followers { builder.add(follower) }
      next = pieces[pieces.count - 1].upperBound
    }
    return builder.graph
  }
}
