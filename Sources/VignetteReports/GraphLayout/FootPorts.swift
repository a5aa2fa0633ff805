/// Where arrows enter boxes at the foot: in the middle, or a little aside where another arrow comes down just there.
struct FootPorts {
  private(set) var places: [Int: Double] = [:]

  /// The ports of a plan, given where tracks of the last channel are joined from above.
  init(_ plan: GridPlan, _ columns: ColumnMeasures, joinedAt joins: [(target: Int, place: Double)]) {
    for box in plan.foot {
      let middle = columns.middle(of: box)
      let others = joins.filter { $0.target != box }.map(\.place)
      let offsets = (0...8).flatMap { [Double($0) * GridSpacing.ends, -Double($0) * GridSpacing.ends] }
      let free = offsets.first { offset in
        others.allSatisfy { abs($0 - middle - offset) >= GridSpacing.ends }
      }
      places[box] = middle + (free ?? 0)
    }
  }
}
