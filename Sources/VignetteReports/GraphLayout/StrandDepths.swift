/// How deep in its channel each strand runs, from 0 at the near side: few cross, and none lie on one another.
enum StrandDepths {
  /// The depths of strands, of which two may share a depth if `margin` lies between them.
  static func of(_ strands: [Strand], margin: Double) -> [Int] {
    let costs = strands.map { strand in strands.map { strand.crossings(before: $0, margin: margin / 2) } }
    let order = improved(inserted(strands.count, costs), costs)
    var depths = [Int](repeating: 0, count: strands.count)
    for (place, strand) in order.enumerated() {
      for before in order[..<place] where strands[before].overlaps(strands[strand], margin: margin) {
        depths[strand] = max(depths[strand], depths[before] + 1)
      }
    }
    return depths
  }

  /// Each strand where it adds the fewest crossings.
  private static func inserted(_ count: Int, _ costs: [[Int]]) -> [Int] {
    var order: [Int] = []
    for strand in 0..<count {
      var cost = order.reduce(0) { $0 + costs[strand][$1] }
      var best = (place: 0, cost: cost)
      for (place, other) in order.enumerated() {
        cost += costs[other][strand] - costs[strand][other]
        if cost < best.cost { best = (place + 1, cost) }
      }
      order.insert(strand, at: best.place)
    }
    return order
  }

  /// Neighbours change places as long as that helps.
  private static func improved(_ order: [Int], _ costs: [[Int]]) -> [Int] {
    var order = order
    for _ in order.indices {
      var hasChanged = false
      for place in order.indices.dropFirst() {
        let (left, right) = (order[place - 1], order[place])
        guard costs[right][left] < costs[left][right] else { continue }
        order.swapAt(place - 1, place)
        hasChanged = true
      }
      if !hasChanged { break }
    }
    return order
  }
}
