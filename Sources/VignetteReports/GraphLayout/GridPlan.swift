/// A graph on its grid, with the ways of its arrows: what coordinates are reckoned from.
struct GridPlan {
  /// What is laid out.
  let graph: GridGraph
  /// Where boxes stand.
  let grid: Grid
  /// The ways of the arrows, in their order.
  let routes: [GridRoute]
  /// The boxes at the foot, from left to right.
  let foot: [Int]

  /// A graph in columns of no more rows than some number.
  init(_ graph: GridGraph, _ layers: [BoxLayers], rows: Int) {
    self.graph = graph
    let grid = Grid(graph, layers, rows: rows)
    self.grid = grid
    routes = RoutePlanner.routes(graph, grid)
    foot = GridPlan.foot(graph, grid)
  }

  /// Boxes at the foot stand in the order of the mean column from which arrows lead to them; those to which none leads come
  /// last.
  private static func foot(_ graph: GridGraph, _ grid: Grid) -> [Int] {
    let boxes = graph.boxes.indices.filter { graph.boxes[$0].group == nil }
    let wanted = boxes.map { box in
      let columns = graph.edges.filter { $0.to == box }.compactMap { grid.cells[$0.from]?.column }
      return columns.isEmpty ? Double.infinity : Double(columns.reduce(0, +)) / Double(columns.count)
    }
    return boxes.indices.sorted { (wanted[$0], $0) < (wanted[$1], $1) }.map { boxes[$0] }
  }

  /// How far down the picture a row is, for comparing: rows have even numbers, the channels between them odd ones.
  func depth(row: Int) -> Double { Double(2 * row) }

  /// The same for a channel.
  func depth(channel: Int) -> Double { Double(2 * channel + 1) }

  /// The same for the row of a box.
  func depth(of box: Int) -> Double { depth(row: grid.cells[box]?.row ?? grid.rows) }

  /// The lane of a way; nothing where it has none.
  func lane(of route: GridRoute) -> GridRoute.Lane? {
    for case .lane(let lane) in route.hops { return lane }
    return nil
  }

  /// Where a way comes into its lane, and where it leaves it, down the picture.
  func span(of route: GridRoute) -> (enters: Double, leaves: Double) {
    var places: [Double] = []
    for case .track(let track) in route.hops { places.append(depth(channel: track.channel)) }
    let enters = route.exit == .right ? depth(of: route.edge.from) : places.first ?? 0
    let leaves = route.entry == .top ? places.last ?? 0 : depth(of: route.edge.to)
    return (enters, leaves)
  }
}
