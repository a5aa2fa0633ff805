/// Where everything lies from left to right.
struct ColumnMeasures {
  /// How wide the whole is.
  let width: Double
  private let plan: GridPlan
  private let lanes: LaneDepths
  private let laneStarts: [Double]
  private let columns: [Double]
  private let footStart: Double
  private let footStep: Double

  /// The measures of a plan whose lanes are known.
  init(_ plan: GridPlan, _ lanes: LaneDepths) {
    self.plan = plan
    self.lanes = lanes
    let widths = plan.grid.slots.map { ColumnMeasures.width(slots: $0, plan) }
    let narrowest = lanes.counts.indices.map { ColumnMeasures.gutterWidth($0, lanes) }
    let least = widths.reduce(0, +) + narrowest.reduce(0, +)
    let footBox = plan.foot.map { plan.graph.boxes[$0].width }.max() ?? 0
    let footWidth = Double(plan.foot.count) * (footBox + GridSpacing.foot) - GridSpacing.foot
    width = max(least, footWidth)
    // Where the foot is wider than the grid, the gutters share what is over, up to a point.
    let share = min(GridSpacing.spread, (width - least) / Double(widths.count + 1))
    let gutterWidths = narrowest.indices.map { gutter in
      narrowest[gutter] + (gutter == 0 || gutter == widths.count ? 0 : share)
    }
    var edge = (width - widths.reduce(0, +) - gutterWidths.reduce(0, +)) / 2
    var (gutters, columns): ([Double], [Double]) = ([], [])
    for gutter in gutterWidths.indices {
      gutters.append(edge)
      edge += gutterWidths[gutter]
      columns.append(edge)
      if gutter < widths.count { edge += widths[gutter] }
    }
    self.columns = columns
    laneStarts = gutters.indices.map { gutters[$0] + (gutterWidths[$0] - narrowest[$0]) / 2 + GridSpacing.lane }
    footStep = width / Double(max(1, plan.foot.count))
    footStart = footStep / 2
  }

  private static func width(slots: Int, _ plan: GridPlan) -> Double {
    Double(slots) * (plan.graph.boxWidth + GridSpacing.slot) - GridSpacing.slot + 2 * GridSpacing.frame
  }

  /// Outside of the first and the last column nothing needs room but lanes.
  private static func gutterWidth(_ gutter: Int, _ lanes: LaneDepths) -> Double {
    let isOuter = gutter == 0 || gutter == lanes.counts.count - 1
    guard lanes.counts[gutter] > 0 else { return isOuter ? 0 : GridSpacing.gutter }
    return Double(lanes.counts[gutter] - 1) * GridSpacing.strand + 2 * GridSpacing.lane
  }

  /// The left and the right edge of a column, frames of groups included.
  func edges(ofColumn column: Int) -> (left: Double, right: Double) {
    (columns[column], columns[column] + ColumnMeasures.width(slots: plan.grid.slots[column], plan))
  }

  /// The middle of a box.
  func middle(of box: Int) -> Double {
    guard let cell = plan.grid.cells[box] else {
      return footStart + footStep * Double(plan.foot.firstIndex(of: box) ?? 0)
    }
    let (left, right) = edges(ofColumn: cell.column)
    let offset = Double(cell.slot) - Double(cell.slots - 1) / 2
    return (left + right) / 2 + offset * (plan.graph.boxWidth + GridSpacing.slot)
  }

  /// The middle of a lane.
  func middle(of lane: GridRoute.Lane) -> Double {
    laneStarts[lane.gutter] + Double(lanes.depths[lane] ?? 0) * GridSpacing.strand
  }
}
