/// The words above a drawing: the title of the case, and what is shown of it.
struct DrawingHeading {
  private let title: [String]
  private let remarks: [String]

  /// The words for a drawing of some width.
  init(_ words: PictureWords, width: Double) {
    title = TextFit.lines(words.title, width: width, size: DrawingStyle.titleSize, isBold: true, most: 3)
    let told = [words.summary, words.explored, words.played].compactMap { $0 }.joined(separator: "; ")
    remarks = TextFit.lines(told, width: width, size: DrawingStyle.visitSize)
  }

  /// How high they are, with the space below.
  var height: Double { Double(title.count) * 25 + Double(remarks.count) * 16 + 14 }

  /// Draws them at the top of the picture.
  func draw(in svg: inout SVGWriter) {
    var y = DrawingStyle.margin - 6
    for line in title {
      y += 25
      svg.label(line, x: DrawingStyle.margin, y: y, style: "title", size: DrawingStyle.titleSize, isBold: true)
    }
    y += 4
    for line in remarks {
      y += 16
      svg.label(line, x: DrawingStyle.margin, y: y, style: "remark head-remark", size: DrawingStyle.visitSize)
    }
  }
}
