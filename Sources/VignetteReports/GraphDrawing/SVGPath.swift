/// The data of paths.
enum SVGPath {
  /// A way with rounded corners.
  static func rounded(_ points: [LaidOutGraph.Point], radius: Double) -> String {
    guard let first = points.first, let last = points.last else { return "" }
    var data = "M\(text(first))"
    for index in points.indices.dropFirst().dropLast() {
      let corner = points[index]
      let near = toward(points[index - 1], from: corner, upTo: radius)
      let far = toward(points[index + 1], from: corner, upTo: radius)
      data += "L\(text(near))Q\(text(corner)) \(text(far))"
    }
    return data + "L\(text(last))"
  }

  /// A level line.
  static func line(from left: Double, to right: Double, at y: Double) -> String {
    "M\(left.tenths) \(y.tenths)L\(right.tenths) \(y.tenths)"
  }

  /// A closed shape.
  static func closed(_ points: [LaidOutGraph.Point]) -> String {
    "M" + points.map(text).joined(separator: "L") + "Z"
  }

  /// A point on the way to another, at most some distance and half the way.
  static func toward(
    _ other: LaidOutGraph.Point, from point: LaidOutGraph.Point, upTo distance: Double
  ) -> LaidOutGraph.Point {
    let (dx, dy) = (other.x - point.x, other.y - point.y)
    let length = max(abs(dx), abs(dy))
    guard length > 0 else { return point }
    let share = min(distance, length / 2) / length
    return LaidOutGraph.Point(x: point.x + dx * share, y: point.y + dy * share)
  }

  private static func text(_ point: LaidOutGraph.Point) -> String { "\(point.x.tenths) \(point.y.tenths)" }
}
