/// Plans the ways of arrows over a grid.
///
/// An arrow to the row below goes straight through the channel between. Every other leaves to the right where nothing
/// stands in its way, or else below, and enters its target at the nearer side, or from above where others stand there.
struct RoutePlanner {
  private let graph: GridGraph
  private let grid: Grid

  /// The ways of all arrows, in their order.
  static func routes(_ graph: GridGraph, _ grid: Grid) -> [GridRoute] {
    let planner = RoutePlanner(graph: graph, grid: grid)
    return graph.edges.map { planner.route($0) }
  }

  private func route(_ edge: GridGraph.Edge) -> GridRoute {
    guard let from = grid.cells[edge.from] else { preconditionFailure("no arrow leaves a box at the foot") }
    guard let to = grid.cells[edge.to] else { return footRoute(edge, from) }
    if isDown(edge, from, to) { return direct(edge, channel: from.row, isBack: false) }
    let isBack = (to.column, to.row) <= (from.column, from.row)
    let side = side(of: to, from: from)
    return route(
      edge, from, through: side == .left ? to.column : to.column + 1, entry: side, isBack: isBack)
  }

  /// The side at which a box is come to. The first of a row is never entered from above, where the title of its group may
  /// stand.
  private func side(of to: Grid.Cell, from: Grid.Cell) -> GridRoute.Side {
    if to.column > from.column { return .left }
    return to.slot == 0 && to.slots > 1 ? .left : .right
  }

  private func isDown(_ edge: GridGraph.Edge, _ from: Grid.Cell, _ to: Grid.Cell) -> Bool {
    from.column == to.column && to.row == from.row + 1 && grid.section(of: edge.from) == grid.section(of: edge.to)
  }

  // MARK: To the foot

  private func footRoute(_ edge: GridGraph.Edge, _ from: Grid.Cell) -> GridRoute {
    // Nothing stands below the last row of a column: the arrow falls through.
    if from.row == grid.heights[from.column] - 1 { return direct(edge, channel: grid.rows - 1, isBack: false) }
    return route(edge, from, through: from.column + 1, entry: nil, isBack: false)
  }

  private func direct(_ edge: GridGraph.Edge, channel: Int, isBack: Bool) -> GridRoute {
    let track = GridRoute.Track(channel: channel, target: edge.to, gutter: nil)
    return GridRoute(edge: edge, exit: .bottom, hops: [.track(track)], entry: .top, isBack: isBack)
  }

  // MARK: Through a gutter

  private func route(
    _ edge: GridGraph.Edge, _ from: Grid.Cell, through gutter: Int, entry side: GridRoute.Side?, isBack: Bool
  ) -> GridRoute {
    let lane = GridRoute.Hop.lane(GridRoute.Lane(gutter: gutter, target: edge.to))
    let leavesAside = gutter == from.column + 1 && from.slot == from.slots - 1
    let leaving = GridRoute.Track(channel: from.row, target: edge.to, gutter: gutter)
    let entersAside = side.map { reaches($0, grid.cells[edge.to]) } ?? false
    let arriving = GridRoute.Track(
      channel: (grid.cells[edge.to]?.row ?? grid.rows) - 1, target: edge.to, gutter: nil)
    return GridRoute(
      edge: edge, exit: leavesAside ? .right : .bottom,
      hops: (leavesAside ? [] : [.track(leaving)]) + [lane] + (entersAside ? [] : [.track(arriving)]),
      entry: entersAside ? side ?? .top : .top, isBack: isBack)
  }

  /// Whether nothing stands between a side of a box and the gutter there.
  private func reaches(_ side: GridRoute.Side, _ cell: Grid.Cell?) -> Bool {
    guard let cell else { return false }
    return side == .left ? cell.slot == 0 : cell.slot == cell.slots - 1
  }
}
