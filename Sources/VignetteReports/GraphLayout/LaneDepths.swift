/// Which lane of its gutter each stretch between columns takes.
struct LaneDepths {
  /// The places of the lanes in their gutters, from 0 at the left.
  private(set) var depths: [GridRoute.Lane: Int] = [:]
  /// How many lanes each gutter has.
  private(set) var counts: [Int]

  /// The lanes of a plan.
  init(_ plan: GridPlan) {
    counts = [Int](repeating: 0, count: plan.grid.columns + 1)
    let strands = LaneDepths.strands(plan)
    for gutter in counts.indices {
      let lanes = strands.filter { $0.lane.gutter == gutter }
      let found = StrandDepths.of(lanes.map(\.strand), margin: 0.5)
      for (lane, depth) in zip(lanes, found) { depths[lane.lane] = depth }
      counts[gutter] = (found.max() ?? -1) + 1
    }
  }

  /// The lanes as strands, in the order in which arrows first take them.
  private static func strands(_ plan: GridPlan) -> [(lane: GridRoute.Lane, strand: Strand)] {
    var strands: [(lane: GridRoute.Lane, strand: Strand)] = []
    var places: [GridRoute.Lane: Int] = [:]
    for route in plan.routes {
      guard let lane = plan.lane(of: route) else { continue }
      if places[lane] == nil {
        places[lane] = strands.count
        strands.append((lane, Strand()))
      }
      join(&strands[places[lane] ?? 0].strand, route, lane, plan)
    }
    return strands
  }

  /// Ports at the right of a box lie below those at its left, so that the two never meet.
  private static func join(_ strand: inout Strand, _ route: GridRoute, _ lane: GridRoute.Lane, _ plan: GridPlan) {
    let (enters, leaves) = plan.span(of: route)
    let comesFromLeft = (plan.grid.cells[route.edge.from]?.column ?? 0) < lane.gutter
    let place = route.exit == .right ? enters + 0.1 : enters
    if comesFromLeft { strand.joinNear(place) } else { strand.joinFar(place) }
    switch route.entry {
    case .left: strand.joinFar(leaves - 0.25)
    case .right: strand.joinNear(leaves + 0.1)
    case .top, .bottom:
      if isRight(of: lane, route.edge.to, plan) { strand.joinFar(leaves) } else { strand.joinNear(leaves) }
    }
  }

  /// Whether a box stands right of a lane; where those at the foot will stand is only guessed.
  private static func isRight(of lane: GridRoute.Lane, _ box: Int, _ plan: GridPlan) -> Bool {
    if let cell = plan.grid.cells[box] { return cell.column >= lane.gutter }
    let place = Double(plan.foot.firstIndex(of: box) ?? 0) + 0.5
    return place * Double(plan.grid.columns) > Double(lane.gutter * plan.foot.count)
  }
}
