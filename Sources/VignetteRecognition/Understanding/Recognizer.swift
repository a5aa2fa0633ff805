package import VignetteEngine

/// Takes typed words for an intervention or a move.
///
/// A wording that stands in the case or the manual always fits, case, accents, punctuation and spacing aside. Other
/// words are compared with all that stands there.
package struct Recognizer {
  private let scenario: Scenario
  private let store: WordingStore

  /// A recognizer of what a case and its manual hold.
  package init(_ scenario: Scenario) {
    self.scenario = scenario
    store = WordingStore(scenario)
  }

  /// A recognizer for which a wording does not stand in the case: it takes it as it would take words like it.
  init(_ scenario: Scenario, leavingOut wording: Wording) {
    self.scenario = scenario
    store = WordingStore(scenario, leavingOut: wording)
  }

  /// What words are taken for, among what is on offer: on offer before manual, first in the file before later.
  package func understanding(of words: String, offers: [Int]) -> Understanding {
    knownUnderstanding(of: words, offers: offers) ?? compared(words, offers)
  }

  /// What a wording that stands in the case or the manual is taken for; nothing for any other.
  package func knownUnderstanding(of words: String, offers: [Int]) -> Understanding? {
    let wording = Wording(words)
    return wording.isEmpty ? .nothing : known(wording, offers)
  }

  /// What a choice is called when it is asked what was meant: its line, or the phrase of the manual that is most like
  /// the words. Where none is much like them, the plainest phrase stands for the move: the first.
  package func label(of choice: Choice, for words: String) -> String {
    switch choice {
    case .intervention(let place): return scenario.teachingCase.interventions[place].line
    case .offMenu(let move):
      let nearest = judgement(of: words).nearest[move].flatMap { $0.likeness >= Recognizer.alike ? $0.phrase : nil }
      return nearest ?? scenario.manual.moves[move].phrases.first ?? scenario.manual.moves[move].title
    }
  }

  private static let alike = 0.5

  /// What all words but those that stand somewhere are compared with.
  package var model: MoveModel { store.model }

  /// What the model makes of words, whatever is on offer.
  package func judgement(of words: String) -> Judgement { model.judgement(of: words) }

  private func known(_ wording: Wording, _ offers: [Int]) -> Understanding? {
    let known = store.known.interventions(saying: wording)
    if let offered = known.first(where: { offers.contains($0) }) { return .sure(.intervention(offered)) }
    let meant = store.known.moves(saying: wording) + known.map(move)
    guard !meant.isEmpty else { return nil }
    if let sameMove = offers.first(where: { meant.contains(move(of: $0)) }) { return .sure(.intervention(sameMove)) }
    let spoken = meant.first { !scenario.manual.moves[$0].isInward }
    return spoken.map { .sure(.offMenu(move: $0)) } ?? .nothing
  }

  // MARK: Comparing

  /// What words are taken for by comparing, whether they stand somewhere or not.
  func compared(_ words: String, _ offers: [Int]) -> Understanding {
    let judgement = judgement(of: words)
    let rule = AnswerRule(judgement, offered: Set(offers.map(move)), in: scenario.manual)
    switch rule.answer {
    case .sure(let move): return sure(of: move, judgement, offers)
    case .notOpen(let move): return .sure(.offMenu(move: move))
    case .unsure(let moves): return .unsure(moves.map { choices(for: $0, judgement, offers)[0] })
    case .both(let first, let second):
      return .both(choices(for: first, judgement, offers)[0], choices(for: second, judgement, offers)[0])
    case .nothing: return .nothing
    }
  }

  /// Where several interventions on offer make the same move, their own wordings decide, or the trainee does.
  private func sure(of move: Int, _ judgement: Judgement, _ offers: [Int]) -> Understanding {
    let choices = choices(for: move, judgement, offers)
    guard choices.count > 1 else { return .sure(choices[0]) }
    let likenesses = choices.map { likeness(of: $0, judgement) }
    return likenesses[0] - likenesses[1] >= Recognizer.clearLead ? .sure(choices[0]) : .unsure(choices)
  }

  /// What on offer makes a move, the likeliest first; the move itself where nothing does.
  private func choices(for move: Int, _ judgement: Judgement, _ offers: [Int]) -> [Choice] {
    let making = offers.filter { self.move(of: $0) == move }.map(Choice.intervention)
    guard !making.isEmpty else { return [.offMenu(move: move)] }
    let ranked = making.enumerated().sorted { one, other in
      (-likeness(of: one.element, judgement), one.offset) < (-likeness(of: other.element, judgement), other.offset)
    }
    return ranked.map(\.element)
  }

  private func likeness(of choice: Choice, _ judgement: Judgement) -> Double {
    switch choice {
    case .intervention(let place): judgement.likenesses[place] ?? 0
    case .offMenu: 0
    }
  }

  private func move(of intervention: Int) -> Int { scenario.teachingCase.interventions[intervention].move }

  private static let clearLead = 0.05
}
