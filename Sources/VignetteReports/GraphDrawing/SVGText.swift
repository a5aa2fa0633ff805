import VignetteVerification

/// Draws a picture of a case as SVG 1.1: needs no program, font or style from elsewhere.
package enum SVGText {
  /// The drawing, ended by a line end.
  package static func text(of picture: CasePicture) -> String {
    let drawing = CaseDrawing(picture)
    let (width, height) = (drawing.size.x.rounded(.up).tenths, drawing.size.y.rounded(.up).tenths)
    var svg = SVGWriter()
    svg.group(
      "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg", "width": width, "height": height, "viewBox": "0 0 \(width) \(height)",
        "role": "img", "aria-labelledby": "title description",
      ]
    ) { svg in
      svg.words("title", drawing.words.title, ["id": "title"])
      svg.words("desc", drawing.description, ["id": "description"])
      svg.words("style", DrawingStyle.sheet(drawing.size))
      svg.element("rect", ["class": "ground", "x": "0", "y": "0", "width": width, "height": height])
      draw(drawing, in: &svg)
    }
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + svg.text
  }

  private static func draw(_ drawing: CaseDrawing, in svg: inout SVGWriter) {
    drawing.heading.draw(in: &svg)
    drawing.drawSections(in: &svg)
    drawing.drawArrows(in: &svg)
    drawing.drawBoxes(in: &svg)
    drawing.drawChips(in: &svg)
    drawing.legend.draw(in: &svg, below: drawing.size.y - DrawingStyle.margin - drawing.legend.height)
  }
}

extension CaseDrawing {
  /// The picture told in words, for those who do not see it.
  var description: String {
    let head = [words.summary, words.explored, words.played].compactMap { $0 }.joined(separator: "; ")
    let told = nodes.flatMap { node -> [String] in
      let leading = arrows.filter { $0.way.from == node.place }.map { arrow in
        "\(words.title(of: arrow.way.to)) (\(words.label(of: arrow)))"
      }
      let own = "\(words.title(of: node.place)): \(words.remark(on: node))."
      return [own] + (leading.isEmpty ? [] : ["Leads to \(leading.joined(separator: ", "))."])
    }
    return VisibleText.of(([head + "."] + told).joined(separator: " "))
  }
}
