import VignetteEngine
import VignetteVerification

/// Writes a picture of a case in the language of Mermaid, which many Markdown viewers draw.
package enum MermaidText {
  /// The picture, ended by a line end.
  package static func text(of picture: CasePicture) -> String { Writer(picture).text }

  /// Text between double quotes of the language. Signs that Mermaid or the Markdown in it could take for their own are
  /// written as it asks, `#` and the number of the sign; letters and digits of any script stand as they are.
  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in VisibleText.of(text).unicodeScalars {
      if isPlain(scalar) { quoted.unicodeScalars.append(scalar) } else { quoted += "#\(scalar.value);" }
    }
    return quoted + "\""
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.isASCII else { return true }
    return scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || " ,'?!".unicodeScalars.contains(scalar)
  }

  private struct Writer {
    let picture: CasePicture
    let words: PictureWords

    init(_ picture: CasePicture) {
      self.picture = picture
      words = PictureWords(picture)
    }

    var text: String {
      let lines = visits + loose + arrows + classes
      return "flowchart TD\n" + lines.map { "  \($0)\n" }.joined()
    }

    private var visits: [String] {
      let teachingCase = picture.scenario.teachingCase
      return teachingCase.visits.enumerated().flatMap { place, visit in
        let nodes = picture.nodes.filter { node in
          node.place.scene.map { teachingCase.scenes[$0].visit == place } ?? false
        }
        return ["subgraph visit\(place + 1)[\(MermaidText.quoted(visit.title))]"] + nodes.map { "  \(node($0))" } + [
          "end"
        ]
      }
    }

    private var loose: [String] {
      let scenes = picture.scenario.teachingCase.scenes
      return picture.nodes.filter { node in node.place.scene.map { scenes[$0].visit == nil } ?? true }.map(node)
    }

    private func node(_ node: CaseMap.Node) -> String {
      let lines =
        [words.title(of: node.place), words.remark(on: node)] + words.entries(of: node)
        + [words.tag(on: node.place)].compactMap { $0 }
      let label = lines.map { String(MermaidText.quoted($0).dropFirst().dropLast()) }.joined(separator: "<br>")
      let (open, close) = brackets(node.place)
      return "\(PictureNames.name(of: node.place))\(open)\"\(label)\"\(close):::\(className(node))"
    }

    private func brackets(_ place: MapPlace) -> (String, String) {
      switch place {
      case .scene: return ("(", ")")
      case .ending(let ending):
        switch picture.scenario.teachingCase.endings[ending].outcome {
        case .good: return ("([", "])")
        case .mixed: return ("{{", "}}")
        case .poor: return ("[", "]")
        }
      case .outOfTime, .deadEnd, .goingRound: return ("[", "]")
      }
    }

    private func className(_ node: CaseMap.Node) -> String {
      guard node.isReached else { return "never" }
      switch node.place {
      case .scene: return picture.isOnBestPlay(node.place) ? "best" : "scene"
      case .ending(let ending): return picture.scenario.teachingCase.endings[ending].outcome.rawValue
      case .outOfTime: return "scene"
      case .deadEnd, .goingRound: return "poor"
      }
    }

    private var arrows: [String] {
      let most = picture.map.arrows.compactMap(\.states).max() ?? 0
      let arrows = picture.arrows
      let lines = arrows.map { arrow in
        let label = words.label(of: arrow)
        let line = arrow.isNeverTaken ? "-.->" : "-->"
        return
          "\(PictureNames.name(of: arrow.way.from)) \(line)\(label.isEmpty ? "" : "|\(MermaidText.quoted(label))|") "
          + PictureNames.name(of: arrow.way.to)
      }
      let styles = arrows.enumerated().compactMap { place, arrow in
        style(arrow, most).map { "linkStyle \(place) \($0)" }
      }
      return lines + styles
    }

    private func style(_ arrow: PictureArrow, _ most: Int) -> String? {
      if arrow.isNeverTaken { return "stroke:#b6bdc6" }
      let colour = PictureColours.trail(arrow).map { ["stroke:\($0)"] } ?? []
      let width = ArrowWidth.of(arrow, most: most).map { ["stroke-width:\($0.tenths)px"] } ?? []
      return colour.isEmpty && width.isEmpty ? nil : (colour + width).joined(separator: ",")
    }

    private let classes = [
      "classDef scene fill:#ffffff,stroke:#56606d,color:#1b2430",
      "classDef best fill:#ffffff,stroke:\(PictureColours.best),stroke-width:3px,color:#1b2430",
      "classDef never fill:#ffffff,stroke:#b6bdc6,stroke-dasharray:4 3,color:#6b7280",
      "classDef good fill:#e4f3e8,stroke:#1f7a45,color:#1b2430",
      "classDef mixed fill:#fdf2d6,stroke:#8a6100,color:#1b2430",
      "classDef poor fill:#fbe5e2,stroke:#b3372a,color:#1b2430",
    ]
  }
}
