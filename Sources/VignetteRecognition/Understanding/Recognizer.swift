package import VignetteEngine

/// Takes typed words for an intervention or a move.
///
/// A wording that stands in the case or the manual always fits, case, accents, punctuation and spacing aside. Other
/// words are compared with all that stands there.
package struct Recognizer {
  let scenario: Scenario
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

  /// The manual whose moves are recognized.
  package var manual: Manual { scenario.manual }

  /// What words are taken for, among what is on offer: on offer before manual, first in the file before later.
  package func understanding(of words: String, offers: [Int]) -> Understanding {
    knownUnderstanding(of: words, offers: offers) ?? compared(words, offers)
  }

  /// What a wording that stands in the case or the manual is taken for; nothing for any other.
  package func knownUnderstanding(of words: String, offers: [Int]) -> Understanding? {
    let wording = Wording(words)
    return wording.isEmpty ? .nothing : known(wording, words, offers)
  }

  /// What a choice is called when it is asked what words meant: its line. A move off the menu is called by a wording
  /// under its reaction that is very like the words, and else by its title; a poor one by its first phrase in the manual,
  /// since its title would tell that it is poor. A wording that is less like might tell what the patient has not told.
  package func label(of choice: Choice, for words: String) -> String {
    switch choice {
    case .intervention(let place): return scenario.teachingCase.interventions[place].line
    case .offMenu(let place):
      let move = scenario.manual.moves[place]
      if let own = ownWording(of: place, like: words) { return own }
      return move.sense == .poor ? move.phrases.first ?? move.title : move.title
    }
  }

  /// The wording under a move's reaction that is like the words, where none is more like. One in text-speak is not shown,
  /// nor one that names another medicine.
  private func ownWording(of move: Int, like words: String) -> String? {
    let wordings = scenario.teachingCase.reaction(to: move)?.wordings ?? []
    guard !wordings.isEmpty, let nearest = judgement(of: words).nearest[move] else { return nil }
    let isShown =
      nearest.likeness >= Recognizer.leastLikeLabel && nearest.phrase.first?.isUppercase == true
      && MedicinesNamed(words).areAll(in: [nearest.phrase])
    return isShown && wordings.contains(nearest.phrase) ? nearest.phrase : nil
  }

  /// Whether words are said for manners' sake and nothing else.
  package func isCourtesy(_ words: String) -> Bool { Courtesies.fill(words) }

  /// What all words but those that stand somewhere are compared with.
  package var model: MoveModel { store.model }

  /// What the model makes of words, whatever is on offer.
  package func judgement(of words: String) -> Judgement { model.judgement(of: words) }

  /// The moves to which the patient has an answer about something that words mention.
  func moves(mentionedIn words: String) -> Set<Int> { store.topics.moves(mentionedIn: Wording(words)) }

  private func known(_ wording: Wording, _ words: String, _ offers: [Int]) -> Understanding? {
    let known = store.known.interventions(saying: wording)
    if let offered = known.first(where: { offers.contains($0) }) { return .sure(.intervention(offered)) }
    if let answered = store.known.reactions(saying: wording).first { return .sure(.offMenu(move: answered)) }
    let meant = store.known.moves(saying: wording) + known.map(move)
    guard !meant.isEmpty else { return nil }
    let making = offers.filter { meant.contains(move(of: $0)) }
    if !making.isEmpty {
      let named = MedicinesNamed(words)
      let fitting = making.first { !named.areOthers(than: scenario.teachingCase.interventions[$0].allWordings) }
      return fitting.map { .sure(.intervention($0)) }
    }
    let spoken = meant.first { !scenario.manual.moves[$0].isInward }
    return spoken.map { .sure(.offMenu(move: $0)) } ?? .nothing
  }

  /// The move that an intervention makes.
  func move(of intervention: Int) -> Int { scenario.teachingCase.interventions[intervention].move }

  /// Silence, where the patient can answer to it: what on offer keeps it, else the move.
  package func silence(offers: [Int]) -> Choice? {
    guard let silence = scenario.manual.silence else { return nil }
    if let offered = offers.first(where: { move(of: $0) == silence }) { return .intervention(offered) }
    return scenario.answers(silence) ? .offMenu(move: silence) : nil
  }

  private static let leastLikeLabel = 0.55
}
