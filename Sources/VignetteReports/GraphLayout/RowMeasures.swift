/// Where everything lies from above to below.
struct RowMeasures {
  /// How high the whole is.
  let height: Double
  private let plan: GridPlan
  private let tracks: TrackDepths
  private let ports: RightPorts
  /// The tops of the channels, the first that above the first row.
  private let channels: [Double]
  /// The tops of the rows, the last that of the foot.
  private let rows: [Double]

  /// The measures of a plan whose tracks are known.
  init(_ plan: GridPlan, _ tracks: TrackDepths, _ ports: RightPorts) {
    self.plan = plan
    self.tracks = tracks
    self.ports = ports
    var (channels, rows): ([Double], [Double]) = ([], [])
    var edge = 0.0
    for row in 0...plan.grid.rows {
      channels.append(edge)
      edge += RowMeasures.channelHeight(above: row, plan, tracks)
      rows.append(edge)
      edge += RowMeasures.rowHeight(row, plan, ports)
    }
    (self.channels, self.rows) = (channels, rows)
    height = edge
  }

  private static func rowHeight(_ row: Int, _ plan: GridPlan, _ ports: RightPorts) -> Double {
    let boxes = plan.graph.boxes.indices.filter { (plan.grid.cells[$0]?.row ?? plan.grid.rows) == row }
    return boxes.map { max(plan.graph.boxes[$0].height, ports.height(of: $0)) }.max() ?? 0
  }

  /// The channel above a row holds tracks, and under them the titles of groups that begin in the row.
  private static func channelHeight(above row: Int, _ plan: GridPlan, _ tracks: TrackDepths) -> Double {
    let titles = titleHeight(above: row, plan)
    let count = tracks.counts[row]
    let spread = GridSpacing.trackAbove + Double(max(0, count - 1)) * GridSpacing.strand + GridSpacing.trackBelow
    if row == 0 { return titles + (count > 0 ? spread : 0) }
    let frames = row == plan.grid.rows || titles > 0 ? GridSpacing.frame + GridSpacing.section : 0
    return max(titles + (count > 0 ? spread : frames), GridSpacing.channel)
  }

  /// How high the frames of groups that begin in a row rise above it.
  private static func titleHeight(above row: Int, _ plan: GridPlan) -> Double {
    let beginning = plan.grid.sections.filter { $0.rows.lowerBound == row }
    return beginning.map { plan.graph.groups[$0.group] + GridSpacing.frame }.max() ?? 0
  }

  /// The top of a box.
  func top(of box: Int) -> Double { rows[plan.grid.cells[box]?.row ?? plan.grid.rows] }

  /// How high a box is drawn.
  func height(of box: Int) -> Double { max(plan.graph.boxes[box].height, ports.height(of: box)) }

  /// The middle of a track.
  func middle(of track: GridRoute.Track) -> Double {
    channels[track.channel + 1] + GridSpacing.trackAbove + Double(tracks.depths[track] ?? 0) * GridSpacing.strand
  }

  /// The top and the bottom of the frame of a section.
  func edges(of section: Grid.Section) -> (top: Double, bottom: Double) {
    let top = rows[section.rows.lowerBound] - RowMeasures.titleHeight(above: section.rows.lowerBound, plan)
    let last = section.rows.upperBound - 1
    return (top, rows[last] + RowMeasures.rowHeight(last, plan, ports) + GridSpacing.frame)
  }
}
