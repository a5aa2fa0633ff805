/// The star of the best play.
enum DrawingStar {
  /// Five points around the middle, a corner between each two.
  private static let corners = [
    (0.0, -7.5), (1.9, -2.6), (7.1, -2.3), (3.0, 1.0), (4.4, 6.1), (0.0, 3.2), (-4.4, 6.1), (-3.0, 1.0), (-7.1, -2.3),
    (-1.9, -2.6),
  ]

  /// Draws it around a point.
  static func draw(x: Double, y: Double, in svg: inout SVGWriter) {
    let points = corners.map { LaidOutGraph.Point(x: x + $0.0, y: y + $0.1) }
    svg.element("path", ["class": "star", "d": SVGPath.closed(points)])
  }
}
