import VignetteEngine

/// Words that stand nowhere, compared with all that does.
extension Recognizer {
  /// What words are taken for by comparing, whether they stand somewhere or not.
  func compared(_ words: String, _ offers: [Int]) -> Understanding {
    let judgement = judgement(of: words)
    let fitting = Fitting(judgement, scenario.teachingCase)
    let answered = scenario.teachingCase.reactions.map(\.move).filter { fitting.isSure(of: .offMenu(move: $0)) }
      .filter { scenario.manual.moves[$0].sense != .poor }
    let rule = AnswerRule(
      judgement, offered: Set(offers.map(move) + answered), mentioned: moves(mentionedIn: words), in: scenario.manual)
    switch rule.answer {
    case .sure(let move): return sure(of: move, fitting, offers)
    case .notOpen(let move):
      let answered = Choice.offMenu(move: move)
      return fitting.namesAll(answered) ? .sure(answered) : .unsure([answered])
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

  /// What on offer makes a move, the likeliest first; the move itself where nothing does that fits, or where the words
  /// are much more like what stands under its reaction.
  private func choices(for move: Int, _ fitting: Fitting, _ offers: [Int]) -> [Choice] {
    let making = offers.filter { self.move(of: $0) == move }.map(Choice.intervention)
    let ranked = making.filter(fitting.isPossible).enumerated().sorted { one, other in
      (-fitting.likeness(of: one.element), one.offset) < (-fitting.likeness(of: other.element), other.offset)
    }.map(\.element)
    let answered = Choice.offMenu(move: move)
    guard let first = ranked.first else { return [answered] }
    let lead = fitting.likeness(of: answered) - fitting.likeness(of: first)
    return fitting.isSure(of: answered) && lead >= Recognizer.leadOfReaction ? [answered] + ranked : ranked
  }

  private static let leadOfReaction = 0.15
  private static let clearLead = 0.05
  private static let mostAsked = 3
}
