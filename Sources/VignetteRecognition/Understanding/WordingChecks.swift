package import VignetteEngine

/// Looks over the wordings of a case that is meant for typed words.
package struct WordingChecks {
  private let teachingCase: Case
  private let model: MoveModel
  private var findings: [WordingFinding] = []

  /// What makes typed words hard to understand; nothing in a case that is not meant for them.
  package static func findings(of scenario: Scenario) -> [WordingFinding] {
    guard scenario.teachingCase.header.isTyped else { return [] }
    var checks = WordingChecks(
      teachingCase: scenario.teachingCase, model: MoveModel(scenario.manual, adding: CasePhrase.all(of: scenario)))
    for scene in scenario.teachingCase.scenes { checks.check(scene) }
    return checks.findings
  }

  private mutating func check(_ scene: Scene) {
    let spoken = scene.interventions.filter { !teachingCase.interventions[$0].isInward }
    for place in spoken {
      let wordings = wordings(of: place)
      let count = Set(wordings.map(Wording.init)).count
      if count < WordingChecks.fewest { findings.append(.few(intervention: place, count: count)) }
      for wording in wordings { compare(wording, of: place, with: spoken.filter { $0 != place }) }
    }
  }

  private mutating func compare(_ wording: String, of place: Int, with others: [Int]) {
    let near = model.caseLikenesses(to: wording)
    let own = near.filter { $0.intervention == place && Wording($0.text) != Wording(wording) }.map(\.likeness).max()
    let best = near.filter { others.contains($0.intervention) }.max { $0.likeness < $1.likeness }
    guard let best else { return }
    if best.likeness >= WordingChecks.alike {
      if !isKnown(place, best.intervention) {
        findings.append(.alike(intervention: place, other: best.intervention, sentence: wording))
      }
    } else if best.likeness >= WordingChecks.near, best.likeness > (own ?? 1) + WordingChecks.lead {
      findings.append(.nearer(intervention: place, wording: wording, other: best.intervention))
    }
  }

  /// Whether two interventions were found alike before, the one way or the other.
  private func isKnown(_ one: Int, _ other: Int) -> Bool {
    findings.contains { finding in
      switch finding {
      case .alike(let first, let second, _): Set([first, second]) == Set([one, other])
      case .few, .nearer: false
      }
    }
  }

  private func wordings(of place: Int) -> [String] {
    [teachingCase.interventions[place].line] + teachingCase.interventions[place].wordings
  }

  private static let fewest = 3
  private static let alike = 0.85
  private static let near = 0.6
  private static let lead = 0.1
}
