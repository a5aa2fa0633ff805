/// The small sign where an arrow leaves its box, that says what leads along.
enum DrawingChip {
  /// How high it is.
  static let height = 13.0

  /// How wide it is.
  static func width(_ mark: String) -> Double {
    max(height + 1, TextMetrics.width(mark, size: DrawingStyle.markSize) + 7)
  }

  /// Draws it around a point.
  static func draw(_ mark: String, x: Double, y: Double, isNever: Bool, in svg: inout SVGWriter) {
    let width = width(mark)
    let never = isNever ? " never" : ""
    svg.element(
      "rect",
      [
        "class": "chip" + never, "x": (x - width / 2).tenths, "y": (y - height / 2).tenths, "width": width.tenths,
        "height": height.tenths, "rx": (height / 2).tenths,
      ])
    svg.label(mark, x: x, y: y + 3.3, style: "mark" + never, size: DrawingStyle.markSize)
  }
}
