import VignetteEngine
import VignetteVerification

/// Frames of visits, and boxes of scenes and ends.
extension CaseDrawing {
  func drawSections(in svg: inout SVGWriter) {
    for section in layout.sections {
      let frame = section.frame
      svg.element(
        "rect",
        [
          "class": "frame", "x": frame.x.tenths, "y": frame.y.tenths, "width": frame.width.tenths,
          "height": frame.height.tenths, "rx": "8",
        ])
      let title = titles[section.group]
      guard !title.isEmpty else { continue }
      let lines = CaseDrawing.lines(ofTitle: section.goesOn ? CaseDrawing.continued(title) : title)
      for (index, line) in lines.enumerated() {
        svg.label(
          line, x: frame.x + DrawingStyle.inset, y: frame.y + 17 + Double(index) * DrawingStyle.visitLine,
          style: "visit", size: DrawingStyle.visitSize, isBold: true)
      }
    }
  }

  func drawBoxes(in svg: inout SVGWriter) {
    for box in nodes.indices {
      svg.group("g") { svg in
        svg.tip(words.details(of: nodes[box]))
        drawShape(of: box, in: &svg)
        drawWords(in: box, in: &svg)
        drawTags(on: box, in: &svg)
      }
    }
  }

  // MARK: Shapes

  private func drawShape(of box: Int, in svg: inout SVGWriter) {
    let frame = layout.boxes[box]
    let style = style(of: nodes[box])
    guard let cut = cut(of: nodes[box].place) else {
      return svg.element(
        "rect",
        [
          "class": style, "x": frame.x.tenths, "y": frame.y.tenths, "width": frame.width.tenths,
          "height": frame.height.tenths, "rx": radius(of: nodes[box].place),
        ])
    }
    svg.element("path", ["class": style, "d": SVGPath.closed(CaseDrawing.chamfered(frame, by: cut))])
  }

  private func style(of node: CaseMap.Node) -> String {
    guard node.isReached else { return "never box" }
    let best = picture.isOnBestPlay(node.place) && node.place.scene != nil ? "best " : ""
    switch node.place {
    case .scene: return best + "box"
    case .ending(let ending): return "\(outcome(of: ending).rawValue) box"
    case .outOfTime: return "other box"
    case .deadEnd, .goingRound: return "poor box"
    }
  }

  func outcome(of ending: Int) -> Outcome { picture.scenario.teachingCase.endings[ending].outcome }

  /// Good endings are round, poor ones square, and those between have their corners cut.
  private func radius(of place: MapPlace) -> String {
    switch place {
    case .scene: "5"
    case .ending(let ending): outcome(of: ending) == .good ? "18" : "0"
    case .outOfTime: "5"
    case .deadEnd, .goingRound: "0"
    }
  }

  private func cut(of place: MapPlace) -> Double? {
    guard case .ending(let ending) = place, outcome(of: ending) == .mixed else { return nil }
    return 11
  }

  private static func chamfered(_ frame: LaidOutGraph.Frame, by cut: Double) -> [LaidOutGraph.Point] {
    let (left, right, top, bottom) = (frame.x, frame.x + frame.width, frame.y, frame.y + frame.height)
    let corners = [
      (left + cut, top), (right - cut, top), (right, top + cut), (right, bottom - cut), (right - cut, bottom),
      (left + cut, bottom), (left, bottom - cut), (left, top + cut),
    ]
    return corners.map { LaidOutGraph.Point(x: $0.0, y: $0.1) }
  }
}
