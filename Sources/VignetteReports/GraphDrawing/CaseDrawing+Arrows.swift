import VignetteVerification

/// Arrows, and the plays marked along them.
extension CaseDrawing {
  /// Arrows that no play takes lie lowest. Arrows to the same box are drawn together, the widest last; a light rim sets
  /// them off from what they cross.
  func drawArrows(in svg: inout SVGWriter) {
    let byTarget = Dictionary(grouping: arrows.indices) { layout.arrows[$0].edge.to }
    for target in nodes.indices {
      drawTogether((byTarget[target] ?? []).filter { arrows[$0].isNeverTaken }, in: &svg)
    }
    for target in nodes.indices {
      drawTogether((byTarget[target] ?? []).filter { !arrows[$0].isNeverTaken }, in: &svg)
    }
    for place in arrows.indices where !arrows[place].bestTurns.isEmpty { drawBest(place, in: &svg) }
  }

  private func drawTogether(_ places: [Int], in svg: inout SVGWriter) {
    guard !places.isEmpty else { return }
    drawRim(of: places, in: &svg)
    for place in places where !arrows[place].playedTurns.isEmpty { drawPlayed(place, in: &svg) }
    let written = places.filter { arrows[$0].arrow != nil }
    for place in written.sorted(by: { (width(of: $0), $0) < (width(of: $1), $1) }) { drawArrow(place, in: &svg) }
  }

  private func drawRim(of places: [Int], in svg: inout SVGWriter) {
    let widest = places.map { arrows[$0].playedTurns.isEmpty ? width(of: $0) : 9 }.max() ?? 0
    let ways = places.map { SVGPath.rounded(line(of: $0), radius: 6) }.joined()
    svg.element("path", ["class": "halo", "style": "stroke-width:\((widest + 3.5).tenths)", "d": ways])
  }

  private var most: Int { arrows.compactMap { $0.arrow?.states }.max() ?? 0 }

  private func width(of place: Int) -> Double {
    arrows[place].isNeverTaken ? 1.5 : ArrowWidth.of(arrows[place], most: most) ?? ArrowWidth.plain
  }

  private func drawArrow(_ place: Int, in svg: inout SVGWriter) {
    let width = width(of: place)
    let never = arrows[place].isNeverTaken ? " never" : ""
    let back = layout.arrows[place].isBack && never.isEmpty ? " back" : ""
    svg.group("g", ["class": "arrow"]) { svg in
      svg.tip(words.details(of: arrows[place]))
      svg.element(
        "path",
        [
          "class": "line" + back + never, "style": "stroke-width:\(width.tenths)",
          "d": SVGPath.rounded(line(of: place), radius: 6),
        ])
      svg.element("path", ["class": "head" + never, "d": head(of: place, width)])
    }
  }

  /// The way of an arrow up to its head.
  private func line(of place: Int) -> [LaidOutGraph.Point] {
    var points = layout.arrows[place].points
    guard points.count > 1 else { return points }
    let last = points.count - 1
    points[last] = SVGPath.toward(points[last - 1], from: points[last], upTo: 6)
    return points
  }

  private func head(of place: Int, _ width: Double) -> String {
    let points = layout.arrows[place].points
    let (tip, before) = (points[points.count - 1], points[points.count - 2])
    let half = 3.5 + width / 2
    let base = SVGPath.toward(before, from: tip, upTo: 9)
    let (dx, dy) = tip.x == base.x ? (half, 0) : (0, half)
    return SVGPath.closed([
      tip, LaidOutGraph.Point(x: base.x - dx, y: base.y - dy), LaidOutGraph.Point(x: base.x + dx, y: base.y + dy),
    ])
  }

  // MARK: Plays

  private func drawPlayed(_ place: Int, in svg: inout SVGWriter) {
    svg.element("path", ["class": "played line", "d": SVGPath.rounded(layout.arrows[place].points, radius: 6)])
  }

  private func drawBest(_ place: Int, in svg: inout SVGWriter) {
    svg.group("g") { svg in
      svg.tip(words.details(of: arrows[place]))
      svg.element("path", ["class": "best line", "d": SVGPath.rounded(line(of: place), radius: 6)])
      svg.element("path", ["class": "best head", "d": head(of: place, 3)])
    }
  }

  // MARK: Signs

  /// Where the sign of an arrow has its middle: on the lower edge of a box, or mostly outside of its right edge.
  private func chip(of place: Int, _ mark: String) -> LaidOutGraph.Point {
    let points = layout.arrows[place].points
    guard points.count > 1, points[0].y == points[1].y else { return points[0] }
    return LaidOutGraph.Point(x: points[0].x + DrawingChip.width(mark) / 2 - DrawingChip.height / 2, y: points[0].y)
  }

  func drawChips(in svg: inout SVGWriter) {
    for place in arrows.indices {
      let mark = words.mark(of: arrows[place])
      guard !mark.isEmpty else { continue }
      let start = chip(of: place, mark)
      svg.group("g") { svg in
        svg.tip(words.details(of: arrows[place]))
        DrawingChip.draw(mark, x: start.x, y: start.y, isNever: arrows[place].isNeverTaken, in: &svg)
      }
    }
  }
}
