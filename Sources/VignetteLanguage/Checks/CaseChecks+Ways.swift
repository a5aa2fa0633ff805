import VignetteEngine
import VignetteSource

/// Scenes nobody goes to, endings nobody reaches, scenes that lead nowhere.
extension CaseChecks {
  mutating func checkWays() {
    let destinations = Set(statements.compactMap(\.destination))
    checkUnvisited()
    let visits = Set(teachingCase.scenes.compactMap(\.visit))
    for (index, visit) in teachingCase.visits.enumerated() where !visits.contains(index) {
      report(.visitWithoutScene(visit.title), at: visit.range)
    }
    for (index, ending) in teachingCase.endings.enumerated() where !destinations.contains(.ending(index)) {
      report(.unreachedEnding(ending.title), at: ending.range)
    }
  }

  mutating func checkScenes() {
    for scene in teachingCase.scenes {
      checkArrow(scene)
      checkSameLines(scene)
      checkOtherwise(scene)
      let spoken = teachingCase.interventions[scene.interventions].filter { !$0.isInward }
      if spoken.isEmpty, scene.otherwise == nil, !scene.body.alwaysLeads {
        report(.sceneWithoutOffer(scene.title), at: scene.range)
      }
    }
  }

  /// An arrow before the interventions; one behind them is told as a line that stands too late.
  private mutating func checkArrow(_ scene: Scene) {
    guard let first = teachingCase.interventions[scene.interventions].first else { return }
    let arrow = scene.body.statements.first { $0.alwaysLeads }
    if let arrow, arrow.range.lower < first.range.lower { report(.earlyArrow, at: arrow.range) }
  }

  private mutating func checkSameLines(_ scene: Scene) {
    var seen: [Wording: SourceRange] = [:]
    for intervention in teachingCase.interventions[scene.interventions] {
      let wording = Wording(intervention.line)
      if let first = seen[wording], !wording.isEmpty {
        let note = DiagnosticNote("it stands here first", at: first)
        report(.sameLineTwice(intervention.line), at: intervention.range, notes: [note])
      }
      seen[wording] = seen[wording] ?? intervention.range
    }
  }

  private mutating func checkOtherwise(_ scene: Scene) {
    if scene.turns != nil, scene.otherwise == nil { report(.turnsWithoutOtherwise, at: scene.range) }
    guard let range = scene.otherwiseRange, scene.turns == nil else { return }
    let staysOnOffer = teachingCase.interventions[scene.interventions].contains { intervention in
      intervention.isRepeatable && intervention.when == nil
    }
    if scene.body.alwaysLeads {
      if scene.interventions.isEmpty { report(.otherwiseBehindLead, at: range) }
      return
    }
    if staysOnOffer { report(.unreachedOtherwise, at: range) }
  }
}
