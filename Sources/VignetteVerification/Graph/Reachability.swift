/// Which states can come to some others.
enum Reachability {
  /// For each state, whether some path from it comes to one of the goals; a goal comes to itself.
  static func toward(_ goals: [Int], _ graph: StateGraph, _ sources: SourceLists) -> [Bool] {
    var reaches = [Bool](repeating: false, count: graph.count)
    for goal in goals { reaches[goal] = true }
    var open = goals
    while let state = open.popLast() {
      for source in sources.of(state) where !reaches[Int(source.source)] {
        reaches[Int(source.source)] = true
        open.append(Int(source.source))
      }
    }
    return reaches
  }
}
