package import VignetteEngine

/// Takes typed words for an intervention or a move.
///
/// A wording that stands in the case or the manual always fits, case, accents, punctuation and spacing aside. Words
/// that stand nowhere fit nothing.
package struct Recognizer: Sendable {
  private let scenario: Scenario
  private let interventions: [Wording: [Int]]
  private let moves: [Wording: [Int]]

  /// A recognizer of what a case and its manual hold.
  package init(_ scenario: Scenario) {
    self.scenario = scenario
    var interventions: [Wording: [Int]] = [:]
    for (place, intervention) in scenario.teachingCase.interventions.enumerated() {
      for words in [intervention.line] + intervention.wordings {
        interventions[Wording(words), default: []].append(place)
      }
    }
    var moves: [Wording: [Int]] = [:]
    for (place, move) in scenario.manual.moves.enumerated() {
      for phrase in move.phrases { moves[Wording(phrase), default: []].append(place) }
    }
    self.interventions = interventions
    self.moves = moves
  }

  /// What words are taken for, among what is on offer: on offer before manual, first in the file before later.
  package func understanding(of words: String, offers: [Int]) -> Understanding {
    let wording = Wording(words)
    guard !wording.isEmpty else { return .nothing }
    let known = interventions[wording] ?? []
    if let offered = known.first(where: { offers.contains($0) }) { return .intervention(offered) }
    let meant = (moves[wording] ?? []) + known.map { scenario.teachingCase.interventions[$0].move }
    let sameMove = offers.first { meant.contains(scenario.teachingCase.interventions[$0].move) }
    if let sameMove { return .intervention(sameMove) }
    let spoken = meant.first { !scenario.manual.moves[$0].isInward }
    return spoken.map { .offMenu(move: $0) } ?? .nothing
  }
}
