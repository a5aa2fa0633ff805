import VignetteEngine
import VignetteVerification

/// Writes a picture of a case in the language of Graphviz, for those who want to lay it out themselves.
package enum DOTText {
  /// The picture, ended by a line end.
  package static func text(of picture: CasePicture) -> String { Writer(picture).text }

  /// Text between double quotes of the language: a backslash begins a sign there, an ampersand an entity of HTML.
  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in VisibleText.of(text).unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "&": quoted += "&amp;"
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  /// Lines of text between double quotes, one under another.
  static func quoted(_ lines: [String]) -> String {
    "\"" + lines.map { String(quoted($0).dropFirst().dropLast()) }.joined(separator: "\\n") + "\""
  }

  private struct Writer {
    let picture: CasePicture
    let words: PictureWords

    init(_ picture: CasePicture) {
      self.picture = picture
      words = PictureWords(picture)
    }

    var text: String {
      let lines = head + visits + loose + arrows
      return "digraph {\n" + lines.map { "  \($0)\n" }.joined() + "}\n"
    }

    private var head: [String] {
      [
        "label=\(DOTText.quoted(words.title)); labelloc=t; fontname=Helvetica; fontsize=18; rankdir=TB;",
        "node [shape=box, style=\"rounded,filled\", fillcolor=white, fontname=Helvetica, fontsize=11];",
        "edge [fontname=Helvetica, fontsize=9, color=\"#5d6875\"];",
      ]
    }

    private var visits: [String] {
      let teachingCase = picture.scenario.teachingCase
      return teachingCase.visits.enumerated().flatMap { place, visit in
        let scenes = teachingCase.scenes.indices.filter { teachingCase.scenes[$0].visit == place }
        let nodes = picture.nodes.filter { node in node.place.scene.map { scenes.contains($0) } ?? false }
        return [
          "subgraph cluster_\(place) {", "  label=\(DOTText.quoted(visit.title)); fontsize=13; color=\"#c8d0da\";",
        ]
          + nodes.map { "  \(node($0))" } + ["}"]
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
      return "\(PictureNames.name(of: node.place)) [label=\(DOTText.quoted(lines))\(shape(node))\(marks(node))];"
    }

    private func shape(_ node: CaseMap.Node) -> String {
      switch node.place {
      case .scene: ""
      case .ending(let ending): shape(of: picture.scenario.teachingCase.endings[ending].outcome)
      case .outOfTime: ", style=dashed"
      case .deadEnd, .goingRound: ", style=filled, fillcolor=\"#fbe5e2\", color=\"#b3372a\""
      }
    }

    private func shape(of outcome: Outcome) -> String {
      switch outcome {
      case .good: ", shape=ellipse, style=filled, fillcolor=\"#e4f3e8\", color=\"#1f7a45\""
      case .mixed: ", shape=octagon, style=filled, fillcolor=\"#fdf2d6\", color=\"#8a6100\""
      case .poor: ", style=filled, fillcolor=\"#fbe5e2\", color=\"#b3372a\""
      }
    }

    private func marks(_ node: CaseMap.Node) -> String {
      let grey = node.isReached ? "" : ", color=\"#b6bdc6\", fontcolor=\"#6b7280\""
      return grey + (picture.isOnBestPlay(node.place) ? ", penwidth=2.5" : "")
    }

    private var arrows: [String] {
      let most = picture.map.arrows.compactMap(\.states).max() ?? 0
      return picture.arrows.map { arrow in
        let names = "\(PictureNames.name(of: arrow.way.from)) -> \(PictureNames.name(of: arrow.way.to))"
        let label = DOTText.quoted(words.label(of: arrow))
        return "\(names) [label=\(label), tooltip=\(DOTText.quoted(words.details(of: arrow)))\(style(arrow, most))];"
      }
    }

    private func style(_ arrow: PictureArrow, _ most: Int) -> String {
      if arrow.isNeverTaken { return ", color=\"#b6bdc6\", fontcolor=\"#6b7280\", style=dotted" }
      let colour = PictureColours.trail(arrow).map { ", color=\"\($0)\", fontcolor=\"\($0)\"" } ?? ""
      return colour + (ArrowWidth.of(arrow, most: most).map { ", penwidth=\($0.tenths)" } ?? "")
    }
  }
}
