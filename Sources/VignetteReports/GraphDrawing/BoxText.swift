import VignetteVerification

/// The words in a box, broken into lines.
struct BoxText {
  /// The title of the scene or end.
  let name: [String]
  /// What it is, and its figures.
  let remark: [String]
  /// What leads there from any scene, each broken into lines.
  let rules: [[String]]

  /// How wide the box is.
  let boxWidth: Double

  /// The words on a node in a box of some width.
  init(_ node: CaseMap.Node, _ words: PictureWords, boxWidth: Double) {
    self.boxWidth = boxWidth
    let width = boxWidth - DrawingStyle.inset - DrawingStyle.rightInset
    name = TextFit.lines(
      words.title(of: node.place), width: width, size: DrawingStyle.nameSize, isBold: true, most: 6)
    remark = words.remarks(on: node).flatMap {
      TextFit.lines($0, width: width, size: DrawingStyle.remarkSize, isBold: node.place.ending != nil)
    }
    rules = words.entries(of: node).map { TextFit.lines($0, width: width, size: DrawingStyle.remarkSize, most: 8) }
  }

  /// How high a box with these words is.
  var height: Double {
    let own = 10 + Double(name.count) * DrawingStyle.nameLine + Double(remark.count) * DrawingStyle.remarkLine + 10
    return rules.reduce(own) { $0 + 8 + Double($1.count) * DrawingStyle.remarkLine }
  }
}
