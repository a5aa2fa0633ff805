import VignetteEngine
import VignetteVerification

/// A picture of a case laid out: what is drawn, and where.
struct CaseDrawing {
  let picture: CasePicture
  let words: PictureWords
  /// The scenes and ends, in the order of the boxes of the layout.
  let nodes: [CaseMap.Node]
  /// The words in their boxes.
  let texts: [BoxText]
  /// The arrows, in the order of those of the layout.
  let arrows: [PictureArrow]
  /// The titles of the groups, in the order of those of the layout; empty where a group has none.
  let titles: [String]
  /// The layout, moved to where it is drawn.
  let layout: LaidOutGraph
  /// The words above it.
  let heading: DrawingHeading
  /// What the signs mean, below it.
  let legend: DrawingLegend
  /// The size of the whole.
  let size: LaidOutGraph.Point

  /// A picture laid out.
  init(_ picture: CasePicture) {
    self.picture = picture
    words = PictureWords(picture)
    nodes = picture.nodes
    arrows = picture.arrows
    let endWidth = CaseDrawing.endWidth(nodes.count { $0.place.scene == nil })
    texts = nodes.map { [words] node in
      BoxText(node, words, boxWidth: node.place.scene == nil ? endWidth : DrawingStyle.boxWidth)
    }
    let groups = CaseGroups(picture.scenario.teachingCase, nodes)
    titles = groups.titles
    let graph = GridGraph(
      boxes: nodes.indices.map { [texts] in
        GridGraph.Box(width: texts[$0].boxWidth, height: texts[$0].height, group: groups.group[$0])
      },
      groups: groups.titles.map { CaseDrawing.height(ofTitle: $0) },
      edges: CaseDrawing.edges(arrows, nodes))
    let layout = GridLayout.of(graph, shape: DrawingStyle.pageShape)
    let width = max(layout.size.x, 560)
    heading = DrawingHeading(words, width: width)
    legend = DrawingLegend(
      picture, nodes, arrows, hasBack: layout.arrows.contains(where: \.isBack), width: width)
    let offset = LaidOutGraph.Point(
      x: DrawingStyle.margin + (width - layout.size.x) / 2, y: DrawingStyle.margin + heading.height)
    self.layout = layout.moved(by: offset)
    size = LaidOutGraph.Point(
      x: width + 2 * DrawingStyle.margin, y: offset.y + layout.size.y + legend.height + DrawingStyle.margin)
  }

  /// The more ends there are, the narrower their boxes.
  private static func endWidth(_ count: Int) -> Double {
    let share = (DrawingStyle.footWidth / Double(max(1, count)) - GridSpacing.foot).rounded(.down)
    return min(max(share, DrawingStyle.endWidths.lowerBound), DrawingStyle.endWidths.upperBound)
  }

  private static func edges(_ arrows: [PictureArrow], _ nodes: [CaseMap.Node]) -> [GridGraph.Edge] {
    let places = Dictionary(uniqueKeysWithValues: nodes.enumerated().map { ($0.element.place, $0.offset) })
    return arrows.map { GridGraph.Edge(from: places[$0.way.from] ?? 0, to: places[$0.way.to] ?? 0) }
  }

  /// The lines of a title of a visit.
  static func lines(ofTitle title: String) -> [String] {
    TextFit.lines(title, width: DrawingStyle.boxWidth, size: DrawingStyle.visitSize, isBold: true, most: 4)
  }

  private static func height(ofTitle title: String) -> Double {
    title.isEmpty ? 0 : Double(lines(ofTitle: continued(title)).count) * DrawingStyle.visitLine + 4
  }

  /// The title of a visit above what goes on in another column.
  static func continued(_ title: String) -> String { "\(title), continued" }
}

extension LaidOutGraph {
  /// The same graph elsewhere on the picture.
  func moved(by offset: Point) -> LaidOutGraph {
    let move = { (frame: Frame) in
      Frame(x: frame.x + offset.x, y: frame.y + offset.y, width: frame.width, height: frame.height)
    }
    return LaidOutGraph(
      size: size, boxes: boxes.map(move),
      sections: sections.map { Section(group: $0.group, frame: move($0.frame), goesOn: $0.goesOn) },
      arrows: arrows.map { arrow in
        let points = arrow.points.map { Point(x: $0.x + offset.x, y: $0.y + offset.y) }
        return Arrow(edge: arrow.edge, points: points, isBack: arrow.isBack)
      })
  }
}
