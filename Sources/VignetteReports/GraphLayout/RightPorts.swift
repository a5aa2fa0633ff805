/// Where arrows leave and enter boxes at the right: from the top those that go up, then those that go down, so that they do
/// not cross one another.
struct RightPorts {
  /// A port.
  struct Port: Hashable {
    /// The box.
    let box: Int
    /// The lane that begins or ends there.
    let lane: GridRoute.Lane
    /// Whether it is where arrows enter.
    let isEntry: Bool
  }

  private var places: [Port: Int] = [:]
  private var counts: [Int: Int] = [:]

  /// The ports of a plan whose lanes are known.
  init(_ plan: GridPlan, _ lanes: LaneDepths) {
    var slopes: [Port: Double] = [:]
    var ports: [Port] = []
    for route in plan.routes {
      guard let lane = plan.lane(of: route) else { continue }
      let (enters, leaves) = plan.span(of: route)
      if route.exit == .right {
        note(Port(box: route.edge.from, lane: lane, isEntry: false), leaves - enters, &ports, &slopes)
      }
      if route.entry == .right {
        note(Port(box: route.edge.to, lane: lane, isEntry: true), enters - leaves, &ports, &slopes)
      }
    }
    for box in Set(ports.map(\.box)) { place(ports.filter { $0.box == box }, slopes, lanes) }
  }

  private func note(_ port: Port, _ slope: Double, _ ports: inout [Port], _ slopes: inout [Port: Double]) {
    if slopes[port] == nil { ports.append(port) }
    slopes[port, default: 0] += slope
  }

  private mutating func place(_ ports: [Port], _ slopes: [Port: Double], _ lanes: LaneDepths) {
    let ranked = ports.enumerated().map { index, port in
      let depth = lanes.depths[port.lane] ?? 0
      let isUp = (slopes[port] ?? 0) < 0
      return (port: port, rank: isUp ? (0, depth, index) : (1, -depth, index))
    }
    for (place, entry) in ranked.sorted(by: { $0.rank < $1.rank }).enumerated() {
      places[entry.port] = place
      counts[entry.port.box] = place + 1
    }
  }

  /// How far below the top of its box a port is.
  func offset(of port: Port) -> Double {
    GridSpacing.rightPort + Double(places[port] ?? 0) * GridSpacing.port
  }

  /// How high a box must be for its ports.
  func height(of box: Int) -> Double {
    guard let count = counts[box] else { return 0 }
    return GridSpacing.rightPort + Double(count - 1) * GridSpacing.port + 11
  }
}
