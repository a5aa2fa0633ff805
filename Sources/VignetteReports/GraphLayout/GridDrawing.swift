/// Turns a measured plan into coordinates.
struct GridDrawing {
  let plan: GridPlan
  let columns: ColumnMeasures
  let rows: RowMeasures
  let tracks: TrackDepths
  let bottomPorts: BottomPorts
  let rightPorts: RightPorts

  /// The graph with coordinates.
  var graph: LaidOutGraph {
    LaidOutGraph(
      size: LaidOutGraph.Point(x: columns.width, y: rows.height), boxes: plan.graph.boxes.indices.map(frame),
      sections: plan.grid.sections.map(section), arrows: plan.routes.map(arrow))
  }

  private func frame(_ box: Int) -> LaidOutGraph.Frame {
    let width = plan.graph.boxes[box].width
    return LaidOutGraph.Frame(
      x: columns.middle(of: box) - width / 2, y: rows.top(of: box), width: width, height: rows.height(of: box))
  }

  private func section(_ section: Grid.Section) -> LaidOutGraph.Section {
    let (left, right) = columns.edges(ofColumn: section.column)
    let (top, bottom) = rows.edges(of: section)
    return LaidOutGraph.Section(
      group: section.group,
      frame: LaidOutGraph.Frame(x: left, y: top, width: right - left, height: bottom - top), goesOn: section.goesOn)
  }

  // MARK: Arrows

  private func arrow(_ route: GridRoute) -> LaidOutGraph.Arrow {
    var points = [start(of: route)]
    var place = points[0]
    for hop in route.hops {
      switch hop {
      case .track(let track): place.y = rows.middle(of: track)
      case .lane(let lane): place.x = columns.middle(of: lane)
      }
      points.append(place)
    }
    let end = end(of: route)
    // The last stretch before a side is level, that before a top upright.
    points.append(
      route.entry == .top ? LaidOutGraph.Point(x: end.x, y: place.y) : LaidOutGraph.Point(x: place.x, y: end.y))
    return LaidOutGraph.Arrow(edge: route.edge, points: GridDrawing.bends(points + [end]), isBack: route.isBack)
  }

  private func start(of route: GridRoute) -> LaidOutGraph.Point {
    let box = frame(route.edge.from)
    if route.exit == .right, let lane = plan.lane(of: route) {
      let port = RightPorts.Port(box: route.edge.from, lane: lane, isEntry: false)
      return LaidOutGraph.Point(x: box.x + box.width, y: box.y + rightPorts.offset(of: port))
    }
    guard case .track(let track) = route.hops[0] else {
      preconditionFailure("what leaves below leaves along a track")
    }
    let port = BottomPorts.Port(box: route.edge.from, track: track)
    return LaidOutGraph.Point(x: bottomPorts.place(of: port), y: box.y + box.height)
  }

  private func end(of route: GridRoute) -> LaidOutGraph.Point {
    let box = frame(route.edge.to)
    switch route.entry {
    case .left: return LaidOutGraph.Point(x: box.x, y: box.y + GridSpacing.leftPort)
    case .right:
      let lane = plan.lane(of: route) ?? GridRoute.Lane(gutter: 0, target: route.edge.to)
      let port = RightPorts.Port(box: route.edge.to, lane: lane, isEntry: true)
      return LaidOutGraph.Point(x: box.x + box.width, y: box.y + rightPorts.offset(of: port))
    case .top, .bottom: return LaidOutGraph.Point(x: tracks.entry(of: route.edge.to), y: box.y)
    }
  }

  /// Only the points where the way bends, and its ends.
  static func bends(_ points: [LaidOutGraph.Point]) -> [LaidOutGraph.Point] {
    var bends: [LaidOutGraph.Point] = []
    for point in points where point != bends.last {
      if bends.count > 1, isStraight(bends[bends.count - 2], bends[bends.count - 1], point) { bends.removeLast() }
      bends.append(point)
    }
    return bends
  }

  private static func isStraight(
    _ first: LaidOutGraph.Point, _ second: LaidOutGraph.Point, _ third: LaidOutGraph.Point
  ) -> Bool {
    first.x == second.x && second.x == third.x || first.y == second.y && second.y == third.y
  }
}
