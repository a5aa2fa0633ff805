import VignetteVerification

/// What the signs of a drawing mean; only those that it has.
struct DrawingLegend {
  /// A sign and what it means.
  enum Sign: Hashable {
    case lines, otherwise, entering, back, never, width, best, played
  }

  private struct Item {
    let sign: Sign
    let words: String
    let x: Double
    let y: Double
  }

  private static let signWidth = 34.0
  private static let rowHeight = 20.0
  private var items: [Item] = []
  /// How high it is, with the space above.
  private(set) var height = 0.0

  /// The legend of a drawing of some width.
  init(
    _ picture: CasePicture, _ nodes: [CaseMap.Node], _ arrows: [PictureArrow], hasBack: Bool, width: Double
  ) {
    var (x, y) = (0.0, 0.0)
    for (sign, words) in DrawingLegend.signs(picture, nodes, arrows, hasBack) {
      let wide = DrawingLegend.signWidth + TextMetrics.width(words, size: DrawingStyle.remarkSize)
      if x > 0, x + wide > width { (x, y) = (0, y + DrawingLegend.rowHeight) }
      items.append(Item(sign: sign, words: words, x: x, y: y))
      x += wide + 22
    }
    height = items.isEmpty ? 0 : y + DrawingLegend.rowHeight + 18
  }

  private static func signs(
    _ picture: CasePicture, _ nodes: [CaseMap.Node], _ arrows: [PictureArrow], _ hasBack: Bool
  ) -> [(Sign, String)] {
    let most = arrows.compactMap { $0.arrow?.states }.max() ?? 0
    let isWhole = picture.map.traffic?.stop == nil
    let hasNever = arrows.contains(where: \.isNeverTaken) || nodes.contains { !$0.isReached }
    let signs: [(Sign, String, Bool)] = [
      (.lines, "how many lines lead along", arrows.contains { $0.lines > 0 }),
      (.otherwise, "the patient goes on (otherwise)", arrows.contains(where: \.hasOtherwise)),
      (.entering, "goes on at once", arrows.contains(where: \.hasEntering)),
      (.back, "back to where one may have been", hasBack),
      (.width, "the wider, the more states take it (up to \(Grouped.text(most)))", picture.isExplored),
      (.never, isWhole ? "no play comes there" : "no play seen comes there", hasNever),
      (.best, "the best play", picture.bestPlay != nil),
      (.played, "the trainee's way, with its turns", picture.played != nil),
    ]
    return signs.filter(\.2).map { ($0.0, $0.1) }
  }

  /// Draws it below the drawing, from some place on.
  func draw(in svg: inout SVGWriter, below top: Double) {
    for item in items {
      let (x, y) = (DrawingStyle.margin + item.x, top + 18 + item.y)
      draw(item.sign, x: x, y: y + 6, in: &svg)
      svg.label(
        item.words, x: x + DrawingLegend.signWidth, y: y + 10, style: "remark", size: DrawingStyle.remarkSize)
    }
  }

  private func draw(_ sign: Sign, x: Double, y: Double, in svg: inout SVGWriter) {
    let line = { (style: String, width: String?, svg: inout SVGWriter) in
      svg.element(
        "path",
        [
          "class": style, "d": SVGPath.line(from: x, to: x + 26, at: y), "style": "stroke-width:\(width ?? "1.6")",
        ])
    }
    switch sign {
    case .lines: DrawingChip.draw("4", x: x + 13, y: y, isNever: false, in: &svg)
    case .otherwise: DrawingChip.draw("…", x: x + 13, y: y, isNever: false, in: &svg)
    case .entering: DrawingChip.draw("»", x: x + 13, y: y, isNever: false, in: &svg)
    case .back: line("line back", nil, &svg)
    case .never: line("line never", nil, &svg)
    case .width: line("line", "5", &svg)
    case .best:
      line("best line", "3", &svg)
      DrawingStar.draw(x: x + 13, y: y, in: &svg)
    case .played: line("played line", "9", &svg)
    }
  }
}
