import VignetteEngine

/// What the reactions of a case have an answer about, by their moves, whatever is known yet: what is asked about gives
/// nothing away, and the answer is the reaction's to choose.
struct Topics {
  private var moves: [String: Set<Int>] = [:]
  private var longest = 0

  /// The topics of a case.
  init(_ teachingCase: Case) {
    for reaction in teachingCase.reactions {
      for topic in reaction.body.allStatements.flatMap(Topics.of) {
        let form = topic.mentionedForm
        moves[form, default: []].insert(reaction.move)
        longest = max(longest, form.split(separator: " ").count)
      }
    }
  }

  private static func of(_ statement: Statement) -> [Wording] {
    if case .vary(let items) = statement.kind { items.flatMap(\.topics) } else { [] }
  }

  /// The moves to which the patient has an answer about something that words mention. Words of any length are answered
  /// in linear time.
  func moves(mentionedIn words: Wording) -> Set<Int> {
    guard longest > 0 else { return [] }
    return words.mentionedForms(ofWords: longest).reduce(into: []) { $0.formUnion(moves[$1] ?? []) }
  }
}
