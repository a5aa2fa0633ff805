/// Where arrows leave boxes below: one port for each track, those that lead left at the left.
///
/// The middle belongs to the arrow that goes straight down, since a box may stand below with its own entry there.
struct BottomPorts {
  /// A port.
  struct Port: Hashable {
    /// The box.
    let box: Int
    /// The track that begins there.
    let track: GridRoute.Track
  }

  private var places: [Port: Double] = [:]
  private let plan: GridPlan
  private let columns: ColumnMeasures

  /// The ports of a plan whose columns are measured.
  init(_ plan: GridPlan, _ columns: ColumnMeasures) {
    self.plan = plan
    self.columns = columns
    var tracks: [Int: [GridRoute.Track]] = [:]
    for route in plan.routes where route.exit == .bottom {
      guard case .track(let track) = route.hops[0] else { continue }
      if !(tracks[route.edge.from] ?? []).contains(track) { tracks[route.edge.from, default: []].append(track) }
    }
    for (box, tracks) in tracks { place(tracks, under: box) }
  }

  /// Where a port is, from left to right.
  func place(of port: Port) -> Double { places[port] ?? columns.middle(of: port.box) }

  private mutating func place(_ tracks: [GridRoute.Track], under box: Int) {
    let middle = columns.middle(of: box)
    let aims = tracks.map { (track: $0, place: aim(of: $0)) }
    let sorted = aims.enumerated().sorted { ($0.element.place, $0.offset) < ($1.element.place, $1.offset) }
      .map(\.element)
    if isLast(box) { return spread(sorted.map(\.track), around: middle, box) }
    let left = sorted.filter { $0.place < middle - 1 }
    let right = sorted.filter { $0.place > middle + 1 }
    let step = min(
      GridSpacing.bottomPort, (plan.graph.boxWidth / 2 - 12) / Double(max(1, left.count, right.count)))
    for (index, aim) in left.enumerated() {
      places[Port(box: box, track: aim.track)] = middle - Double(left.count - index) * step
    }
    for (index, aim) in right.enumerated() {
      places[Port(box: box, track: aim.track)] = middle + Double(index + 1) * step
    }
  }

  private mutating func spread(_ tracks: [GridRoute.Track], around middle: Double, _ box: Int) {
    let step = min(GridSpacing.bottomPort, (plan.graph.boxWidth - 24) / Double(max(1, tracks.count)))
    for (index, track) in tracks.enumerated() {
      places[Port(box: box, track: track)] = middle + (Double(index) - Double(tracks.count - 1) / 2) * step
    }
  }

  /// Where a track leads to, from left to right.
  private func aim(of track: GridRoute.Track) -> Double {
    guard let gutter = track.gutter else { return columns.middle(of: track.target) }
    return columns.middle(of: GridRoute.Lane(gutter: gutter, target: track.target))
  }

  /// Whether nothing stands below a box in its column.
  private func isLast(_ box: Int) -> Bool {
    guard let cell = plan.grid.cells[box] else { return true }
    return cell.row == plan.grid.heights[cell.column] - 1
  }
}
