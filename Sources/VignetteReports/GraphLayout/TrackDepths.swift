/// Which track of its channel each stretch between rows takes.
struct TrackDepths {
  /// The places of the tracks in their channels, from 0 above.
  private(set) var depths: [GridRoute.Track: Int] = [:]
  /// How many tracks each channel has; the first is the channel above the first row.
  private(set) var counts: [Int]
  /// Where arrows enter boxes at the foot.
  let footPorts: FootPorts

  private let plan: GridPlan
  private let columns: ColumnMeasures
  private let ports: BottomPorts
  private var strands: [(track: GridRoute.Track, strand: Strand)] = []
  private var places: [GridRoute.Track: Int] = [:]

  /// The tracks of a plan.
  init(_ plan: GridPlan, _ columns: ColumnMeasures, _ ports: BottomPorts) {
    self.plan = plan
    self.columns = columns
    self.ports = ports
    counts = [Int](repeating: 0, count: plan.grid.rows + 1)
    footPorts = FootPorts(
      plan, columns, joinedAt: TrackDepths.lastJoins(plan, columns, ports))
    for route in plan.routes { join(route) }
    for channel in counts.indices { settle(channel) }
  }

  /// Where the tracks above the foot are joined from above.
  private static func lastJoins(_ plan: GridPlan, _ columns: ColumnMeasures, _ ports: BottomPorts) -> [(
    target: Int, place: Double
  )] {
    plan.routes.compactMap { route in
      guard case .track(let track) = route.hops[route.hops.count - 1], track.channel == plan.grid.rows - 1 else {
        return nil
      }
      let lane = plan.lane(of: route).map { columns.middle(of: $0) }
      return (track.target, lane ?? ports.place(of: BottomPorts.Port(box: route.edge.from, track: track)))
    }
  }

  private mutating func join(_ route: GridRoute) {
    let (enters, leaves) = plan.span(of: route)
    let lane = plan.lane(of: route).map { columns.middle(of: $0) }
    for (index, hop) in route.hops.enumerated() {
      guard case .track(let track) = hop else { continue }
      let place = place(of: track)
      if index == 0 {
        strands[place].strand.joinNear(ports.place(of: BottomPorts.Port(box: route.edge.from, track: track)))
      } else if let lane {
        if enters < leaves { strands[place].strand.joinNear(lane) } else { strands[place].strand.joinFar(lane) }
      }
      if index == route.hops.count - 1 {
        strands[place].strand.joinFar(entry(of: route.edge.to))
      } else if let lane {
        if leaves > enters { strands[place].strand.joinFar(lane) } else { strands[place].strand.joinNear(lane) }
      }
    }
  }

  /// Where arrows enter a box from above.
  func entry(of box: Int) -> Double { footPorts.places[box] ?? columns.middle(of: box) }

  private mutating func place(of track: GridRoute.Track) -> Int {
    if let known = places[track] { return known }
    places[track] = strands.count
    strands.append((track, Strand()))
    return strands.count - 1
  }

  /// A stretch that goes straight through its channel needs no track of its own.
  private mutating func settle(_ channel: Int) {
    let bent = strands.filter { $0.track.channel == channel - 1 && $0.strand.upper - $0.strand.lower > 0.5 }
    let found = StrandDepths.of(bent.map(\.strand), margin: GridSpacing.strand)
    for (track, depth) in zip(bent, found) { depths[track.track] = depth }
    counts[channel] = (found.max() ?? -1) + 1
  }
}
