package import VignetteEngine

/// Looks over the wordings of a case that is meant for typed words.
package struct WordingChecks {
  private let scenario: Scenario
  private let model: MoveModel
  private var findings: [WordingFinding] = []

  /// What makes typed words hard to understand; nothing in a case that is not meant for them.
  package static func findings(of scenario: Scenario) -> [WordingFinding] {
    guard scenario.teachingCase.header.isTyped else { return [] }
    var checks = WordingChecks(
      scenario: scenario, model: MoveModel(scenario.manual, adding: CasePhrase.all(of: scenario)))
    for scene in scenario.teachingCase.scenes { checks.check(scene) }
    return checks.findings
  }

  private var teachingCase: Case { scenario.teachingCase }

  private mutating func check(_ scene: Scene) {
    let spoken = scene.interventions.filter { !teachingCase.interventions[$0].isInward }
    for place in spoken {
      let wordings = wordings(of: place)
      let count = Set(wordings.map(Wording.init)).count
      if count < WordingChecks.fewest { findings.append(.few(intervention: place, count: count)) }
      for number in wordings.indices { compare(number, wordings[number], of: place, among: spoken) }
    }
  }

  private mutating func compare(_ number: Int, _ wording: String, of place: Int, among spoken: [Int]) {
    let near = model.caseLikenesses(to: wording)
    let choice = Choice.intervention(place)
    let own = near.filter { $0.choice == choice && Wording($0.text) != Wording(wording) }.map(\.likeness).max()
    let others = spoken.filter { $0 != place }.map { Choice.intervention($0) }
    let best = near.filter { others.contains($0.choice) }.max { $0.likeness < $1.likeness }
    guard let best, case .intervention(let other) = best.choice else { return }
    if best.likeness >= WordingChecks.alike {
      if !isKnown(place, other) {
        findings.append(.alike(intervention: place, other: other, sentence: wording))
      }
    } else if best.likeness >= WordingChecks.near, best.likeness > (own ?? 1) + WordingChecks.lead {
      if let nearer = nearer(number, wording, of: place, among: spoken) { findings.append(.nearer(nearer)) }
    }
  }

  /// A wording that stands in the file always fits. What becomes of words like it shows when it is left out: nothing is
  /// said where they would still be taken for what is meant, or this would be asked for first.
  private func nearer(_ number: Int, _ wording: String, of place: Int, among spoken: [Int]) -> NearerWording? {
    let recognizer = Recognizer(scenario, leavingOut: Wording(wording))
    let (other, isSure): (Choice?, Bool) =
      switch recognizer.compared(wording, spoken) {
      case .sure(let choice): (choice, true)
      case .unsure(let choices): (choices.first, false)
      case .both, .nothing: (nil, false)
      }
    guard case .intervention(let other) = other, other != place else { return nil }
    let shares = recognizer.judgement(of: wording).shares
    let moves = [other, place].map { teachingCase.interventions[$0].move }
    return NearerWording(
      intervention: place, place: number, other: other, share: shares[moves[0]], ownShare: shares[moves[1]],
      isSure: isSure)
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

  private func wordings(of place: Int) -> [String] { teachingCase.interventions[place].allWordings }

  private static let fewest = 3
  private static let alike = 0.85
  private static let near = 0.6
  private static let lead = 0.1
}
