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

  /// What a choice is called when it is asked what was meant: its line; a move off the menu by the first of its phrases
  /// in the manual, which is its plainest.
  package func label(of choice: Choice) -> String {
    switch choice {
    case .intervention(let place): scenario.teachingCase.interventions[place].line
    case .offMenu(let move): scenario.manual.moves[move].phrases.first ?? scenario.manual.moves[move].title
    }
  }

  /// Whether words are said for manners' sake and nothing else.
  package func isCourtesy(_ words: String) -> Bool { Courtesies.fill(words) }

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
    let fitting = Fitting(judgement, scenario.teachingCase)
    let rule = AnswerRule(judgement, offered: Set(offers.map(move)), in: scenario.manual)
    switch rule.answer {
    case .sure(let move): return sure(of: move, fitting, offers)
    case .notOpen(let move): return .sure(.offMenu(move: move))
    case .unsure(let moves):
      let likeliest = moves.map { self.likeliest(of: $0, fitting, offers) }
      return asked(likeliest.compactMap(\.first) + likeliest.flatMap { $0.dropFirst() })
    case .both(let first, let second): return both(first, second, fitting, offers)
    case .nothing: return .nothing
    }
  }

  /// Where several interventions on offer make the same move, their own wordings decide, or the trainee does.
  private func sure(of move: Int, _ fitting: Fitting, _ offers: [Int]) -> Understanding {
    let choices = self.choices(for: move, fitting, offers)
    guard let first = choices.first, fitting.isSure(of: first) else { return asked(choices) }
    guard choices.count > 1 else { return .sure(first) }
    let lead = fitting.likeness(of: first) - fitting.likeness(of: choices[1])
    return lead >= Recognizer.clearLead ? .sure(first) : .unsure(choices)
  }

  private func both(_ first: Int, _ second: Int, _ fitting: Fitting, _ offers: [Int]) -> Understanding {
    let choices = [first, second].compactMap { self.choices(for: $0, fitting, offers).first }
    return choices.count == 2 ? .both(choices[0], choices[1]) : asked(choices)
  }

  private func asked(_ choices: [Choice]) -> Understanding {
    choices.isEmpty ? .nothing : .unsure(Array(choices.prefix(Recognizer.mostAsked)))
  }

  /// What on offer makes a move, but what is clearly less like the words than another.
  private func likeliest(of move: Int, _ fitting: Fitting, _ offers: [Int]) -> [Choice] {
    let choices = self.choices(for: move, fitting, offers)
    let greatest = choices.first.map(fitting.likeness) ?? 0
    return choices.filter { greatest - fitting.likeness(of: $0) < Recognizer.clearLead }
  }

  /// What on offer makes a move, the likeliest first; the move itself where nothing does that fits.
  private func choices(for move: Int, _ fitting: Fitting, _ offers: [Int]) -> [Choice] {
    let making = offers.filter { self.move(of: $0) == move }.map(Choice.intervention)
    let possible = making.filter(fitting.isPossible)
    guard !possible.isEmpty else { return [.offMenu(move: move)] }
    let ranked = possible.enumerated().sorted { one, other in
      (-fitting.likeness(of: one.element), one.offset) < (-fitting.likeness(of: other.element), other.offset)
    }
    return ranked.map(\.element)
  }

  private func move(of intervention: Int) -> Int { scenario.teachingCase.interventions[intervention].move }

  private static let clearLead = 0.05
  private static let mostAsked = 3
}
