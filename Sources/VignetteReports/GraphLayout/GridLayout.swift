/// Lays out graphs: layers in columns, arrows along lanes and tracks that nothing else uses, so that none runs over a box.
enum GridLayout {
  /// The layout that can be shown largest on a page of some shape; a group that must be torn apart for it counts against it.
  ///
  /// - Parameter shape: the width of the page over its height.
  static func of(_ graph: GridGraph, shape: Double) -> LaidOutGraph {
    let layers = graph.groups.indices.map { BoxLayers(of: $0, in: graph) }
    let total = layers.reduce(0) { $0 + $1.layers.count }
    var best: (graph: LaidOutGraph, side: Double)?
    for rows in candidates(upTo: total) {
      let plan = GridPlan(graph, layers, rows: rows)
      let laidOut = laidOut(plan)
      let torn = plan.grid.sections.count(where: \.goesOn)
      let side = max(laidOut.size.x, laidOut.size.y * shape) * (1 + Double(torn) * tearing)
      if side < best?.side ?? Double.infinity { best = (laidOut, side) }
    }
    return best?.graph ?? laidOut(GridPlan(graph, layers, rows: 1))
  }

  /// By how much larger a layout may be for one group that stays whole.
  private static let tearing = 0.05

  /// How many rows columns may have; with many layers not every number is tried.
  private static func candidates(upTo total: Int) -> [Int] {
    total <= 24 ? Array(1...max(1, total)) : Array(stride(from: 1, through: total, by: (total + 23) / 24))
  }

  private static func laidOut(_ plan: GridPlan) -> LaidOutGraph {
    let lanes = LaneDepths(plan)
    let columns = ColumnMeasures(plan, lanes)
    let bottomPorts = BottomPorts(plan, columns)
    let tracks = TrackDepths(plan, columns, bottomPorts)
    let rightPorts = RightPorts(plan, lanes)
    let rows = RowMeasures(plan, tracks, rightPorts)
    let drawing = GridDrawing(
      plan: plan, columns: columns, rows: rows, tracks: tracks, bottomPorts: bottomPorts, rightPorts: rightPorts)
    return drawing.graph
  }
}
