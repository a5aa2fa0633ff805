/// Where a body can stand in a case.
enum BodyHome: String, CaseIterable, Sendable {
  case visit, scene, intervention, reaction, ending, whenever, otherwise
  case outOfTime = "out of time"

  /// A case with some lines in a body at this place.
  func text(_ lines: String) -> String {
    switch self {
    case .visit: PlainCase.named(behind: "visit: Last\n\(indented(lines, 2))\nscene: Third\n  -> Good")
    case .scene: PlainCase.named(body: lines)
    case .intervention: PlainCase.named(under: lines)
    case .reaction: PlainCase.named(behind: "reactions:\n  on empathize\n\(indented(lines, 4))")
    case .ending: PlainCase.named(behind: "ending: Bad\n  outcome: poor\n\(indented(lines, 2))")
    case .whenever: PlainCase.named(behind: "whenever trust > 60\n\(indented(lines, 2))")
    case .otherwise:
      PlainCase.named(behind: "scene: Third\n  * empathize \"I see.\"\n  otherwise\n\(indented(lines, 4))")
    case .outOfTime: PlainCase.named(behind: "out of time\n\(indented(lines, 2))")
    }
  }

  private func indented(_ lines: String, _ width: Int) -> String {
    lines.split(separator: "\n").map { String(repeating: " ", count: width) + $0 }.joined(separator: "\n")
  }
}
