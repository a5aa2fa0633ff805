/// The look of a drawing: sizes of letters, colours, and the classes by which its elements have them.
enum DrawingStyle {
  /// The width of the box of a scene.
  static let boxWidth = 166.0
  /// The width that boxes of ends share, and the least and the greatest width of one.
  static let footWidth = 1216.0
  static let endWidths = 128.0...166.0
  /// Between the left edge of a box and its words.
  static let inset = 12.0
  /// Between its words and its right edge, where the signs of arrows begin.
  static let rightInset = 14.0
  /// Around the whole.
  static let margin = 24.0
  /// The title of the case.
  static let titleSize = 20.0
  /// The titles of scenes and endings.
  static let nameSize = 13.0
  /// The height of a line of these.
  static let nameLine = 16.0
  /// The titles of visits.
  static let visitSize = 12.0
  /// The height of a line of these.
  static let visitLine = 15.0
  /// Everything else.
  static let remarkSize = 11.0
  /// The height of a line of these.
  static let remarkLine = 14.0
  /// The numbers on arrows and the tags on boxes.
  static let markSize = 9.5
  /// The shape of the page for which drawings are laid out: that of a sheet on its long side.
  static let pageShape = 1.414

  /// The style sheet of a drawing of some size: it is never wider than its window, and printed on one page.
  static func sheet(_ size: LaidOutGraph.Point) -> String {
    let page = size.x >= size.y ? "landscape" : "portrait"
    return "\n@page{size:\(page);margin:10mm}\nsvg{max-width:100%;height:auto}\n\(rules)\n"
  }

  /// The look of elements. No font is brought along: these are on nearly every machine, and all are as wide as was reckoned.
  static let rules = """
    text{font-family:Arial,Helvetica,"Liberation Sans",Arimo,"Nimbus Sans",sans-serif;fill:#1b2430}
    .title{font-size:20px;font-weight:bold}
    .name{font-size:13px;font-weight:bold}
    .visit{font-size:12px;font-weight:bold;fill:#3a4656}
    .remark{font-size:11px;fill:#465160}
    .rule{font-size:11px;font-style:italic;fill:#465160}
    .mark{font-size:9.5px;text-anchor:middle;fill:#3a4656}
    .middle{text-anchor:middle}
    .good.remark{fill:#14532d;font-weight:bold}
    .mixed.remark{fill:#6b4a00;font-weight:bold}
    .poor.remark{fill:#8c231b;font-weight:bold}
    .ground{fill:#fff}
    .frame{fill:#f2f5f8;stroke:#d5dce4}
    .box{fill:#fff;stroke:#56606d;stroke-width:1.2}
    .good.box{fill:#e4f3e8;stroke:#1f7a45;stroke-width:1.8}
    .mixed.box{fill:#fdf2d6;stroke:#8a6100;stroke-width:1.8}
    .poor.box{fill:#fbe5e2;stroke:#b3372a;stroke-width:1.8}
    .other.box{fill:#fff;stroke-dasharray:5 3}
    .never.box{fill:#fff;stroke:#a7afb9;stroke-width:1.2;stroke-dasharray:2 3}
    text.never{fill:#6b7280}
    .rim{fill:none;stroke:#56606d;stroke-width:1;stroke-dasharray:3 3}
    .halo{fill:none;stroke:#fff;stroke-linejoin:round}
    .line{fill:none;stroke:#66717f;stroke-linejoin:round}
    .arrow:hover .line{stroke:#000}
    .back{stroke-dasharray:7 4}
    .line.never{stroke:#a7afb9;stroke-dasharray:1.5 4;stroke-linecap:round}
    .head{fill:#66717f}
    .head.never{fill:#a7afb9}
    .chip{fill:#fff;stroke:#66717f}
    .chip.never{stroke:#a7afb9}
    .best.line{stroke:#0b5cad;stroke-width:3}
    .best.head,.star{fill:#0b5cad}
    .best.box{stroke:#0b5cad;stroke-width:2.4}
    .played.line{stroke:#c79ade;stroke-width:9;stroke-linecap:round}
    .tag{fill:#f3e6fa;stroke:#8e44ad}
    .turns{fill:#5b2174;font-weight:bold}
    """
}
