import VignetteEngine
import VignetteVerification

/// The words in boxes, and the tags on them.
extension CaseDrawing {
  func drawWords(in box: Int, in svg: inout SVGWriter) {
    let (frame, text, node) = (layout.boxes[box], texts[box], nodes[box])
    let isMiddle = node.place.scene == nil
    let x = isMiddle ? frame.x + frame.width / 2 : frame.x + DrawingStyle.inset
    let style = (isMiddle ? " middle" : "") + (node.isReached ? "" : " never")
    let outcome = node.isReached ? node.place.ending.map { self.outcome(of: $0).rawValue } : nil
    var y = frame.y + 8
    for line in text.name {
      y += DrawingStyle.nameLine
      svg.label(line, x: x, y: y, style: "name" + style, size: DrawingStyle.nameSize, isBold: true)
    }
    y += 1
    for line in text.remark {
      y += DrawingStyle.remarkLine
      svg.label(
        line, x: x, y: y, style: "remark" + style + (outcome.map { " \($0)" } ?? ""), size: DrawingStyle.remarkSize,
        isBold: outcome != nil)
    }
    for rule in text.rules { drawRule(rule, in: frame, x: x, y: &y, style, in: &svg) }
  }

  /// What leads to a box from any scene stands below a dashed line.
  private func drawRule(
    _ lines: [String], in frame: LaidOutGraph.Frame, x: Double, y: inout Double, _ style: String,
    in svg: inout SVGWriter
  ) {
    y += 8
    let rim = SVGPath.line(from: frame.x + 10, to: frame.x + frame.width - 10, at: y)
    svg.element("path", ["class": "rim", "d": rim])
    for line in lines {
      y += DrawingStyle.remarkLine
      svg.label(line, x: x, y: y, style: "rule" + style, size: DrawingStyle.remarkSize)
    }
  }

  // MARK: Tags

  func drawTags(on box: Int, in svg: inout SVGWriter) {
    let frame = layout.boxes[box]
    if picture.isOnBestPlay(nodes[box].place) {
      DrawingStar.draw(x: frame.x + frame.width - 12, y: frame.y, in: &svg)
    }
    guard let told = words.tag(on: nodes[box].place) else { return }
    let tag = TextFit.lines(
      told, width: frame.width / 2 - 24, size: DrawingStyle.markSize, isBold: true, most: 1)[0]
    let width = TextMetrics.width(tag, size: DrawingStyle.markSize, isBold: true) + 12
    svg.element(
      "rect",
      [
        "class": "tag", "x": (frame.x + 6).tenths, "y": (frame.y - 8).tenths, "width": width.tenths, "height": "14",
        "rx": "3",
      ])
    svg.label(
      tag, x: frame.x + 6 + width / 2, y: frame.y + 2.4, style: "mark turns", size: DrawingStyle.markSize,
      isBold: true)
  }
}
