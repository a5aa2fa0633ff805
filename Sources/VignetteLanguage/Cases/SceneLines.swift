import VignetteSource

/// The lines directly under a scene, sorted by what they are.
struct SceneLines {
  /// The `turns:` line that stands before everything else.
  private(set) var turns: Int?
  /// `turns:` lines that stand too late.
  private(set) var lateTurns: [Int] = []
  /// What runs on entering.
  private(set) var body: [Int] = []
  /// Lines of the body that stand behind an intervention, where they look as if they belonged to it.
  private(set) var lateBody: [Int] = []
  /// The lines that begin interventions.
  private(set) var interventions: [Int] = []
  /// The lines that begin `otherwise`.
  private(set) var otherwises: [Int] = []

  /// The lines under a scene.
  init(_ outline: Outline, scene: Int) {
    for (index, line) in outline.children(of: scene).enumerated() {
      if OwnedLine.key(of: line, outline) == .turns {
        if index == 0 { turns = line } else { lateTurns.append(line) }
      } else if Heading.isIntervention(Cursor(outline, line: line)) {
        interventions.append(line)
      } else if SceneLines.isOtherwise(line, outline) {
        otherwises.append(line)
      } else {
        if !interventions.isEmpty || !otherwises.isEmpty { lateBody.append(line) }
        body.append(line)
      }
    }
  }

  private static func isOtherwise(_ line: Int, _ outline: Outline) -> Bool {
    var cursor = Cursor(outline, line: line)
    return cursor.takeWord()?.text.lowercased() == "otherwise"
  }
}
