import VignetteEngine

/// What the reactions of a case have an answer about, by their moves.
struct Topics {
  private let ofMoves: [(move: Int, topics: Set<Wording>)]

  /// The topics of a case.
  init(_ teachingCase: Case) {
    ofMoves = teachingCase.reactions.map { reaction in
      (reaction.move, Set(reaction.body.allStatements.flatMap(Topics.of)))
    }
  }

  private static func of(_ statement: Statement) -> [Wording] {
    if case .vary(let items) = statement.kind { items.flatMap(\.topics) } else { [] }
  }

  /// The moves to which the patient has an answer about something that words mention.
  func moves(mentionedIn words: Wording) -> Set<Int> {
    Set(ofMoves.filter { $0.topics.contains { words.mentions($0) } }.map(\.move))
  }
}
