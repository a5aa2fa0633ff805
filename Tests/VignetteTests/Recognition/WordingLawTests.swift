import Testing
import VignetteEngine
import VignetteRecognition

/// What makes no difference to how words are understood, and what does.
@Suite struct WordingLawTests {
  private func shares(_ text: String) -> [Double] { bookModel.judgement(of: text).shares }

  private func likeliest(_ text: String) -> String? {
    bookModel.judgement(of: text).ranking(1).first.map { bookManual.moves[$0].id }
  }

  @Test(arguments: [
    ("I don't know what you're afraid of.", "I do not know what you are afraid of."),
    ("dont you want to take it", "do not you want to take it"), ("What’s it like?", "What's it like?"),
    ("I realise your behaviour hurts", "I realize your behavior hurts"),
    ("WHAT WORRIES YOU?", "what worries you?"), ("What wórries yöu?", "What worries you?"),
    ("gonna be fine", "going to be fine"), ("r u safe", "are you safe"),
  ])
  func `contractions, shorthand, spelling, capitals and accents make no difference`(one: String, other: String) {
    #expect(shares(one) == shares(other))
  }

  @Test(arguments: [
    ("What worreis you about the medication?", "What worries you about the medication?"),
    ("Have you noticed any side efects?", "Have you noticed any side effects?"),
    ("Are you thinkin about suicide?", "Are you thinking about suicide?"),
    ("What would you preffer?", "What would you prefer?"),
  ])
  func `a word with one letter wrong is read as the word it is near to`(one: String, other: String) {
    #expect(likeliest(one) == likeliest(other))
  }

  @Test(arguments: [
    ("Ask her what worries her about the tablets.", "explore-medication-fears"),
    ("I'd ask him what he hopes the medicine will do.", "explore-medication-wishes"),
    ("Tell her everything will be fine.", "premature-reassurance"),
    ("I want to ask about her childhood.", "ask-caregiving-history"),
  ])
  func `what is told rather than said is understood as if it were said`(text: String, move: String) {
    #expect(likeliest(text) == move)
  }

  @Test func `two things in two sentences are both heard, whatever their order`() throws {
    for line in try Repository.text(of: "Tests/Utterances/two-things.tsv").split(separator: "\n") {
      let cells = line.split(separator: "\t").map(String.init)
      let moves = Set(cells[0].split(separator: ",").compactMap { bookManual.move(String($0)) })
      let judgement = bookModel.judgement(of: cells[1])
      #expect(moves.contains(try #require(judgement.ranking(1).first)), "\(cells[1])")
      #expect(Set(judgement.ranking(4)).isSuperset(of: moves), "\(cells[1])")
      switch AnswerRule(judgement, offered: moves, in: bookManual).answer {
      case .both(let first, let second): #expect(Set([first, second]) == moves, "\(cells[1])")
      case .unsure(let choices): #expect(Set(choices).isSuperset(of: moves), "\(cells[1])")
      case .sure, .notOpen, .nothing: Issue.record("one of two was dropped: \(cells[1])")
      }
    }
  }

  @Test func `shares add up to one and do not depend on the run`() {
    let again = MoveModel(bookManual)
    for row in ["What worries you?", "", "asdf", "Take it. Now. Or else.", "…", "no"] {
      let judgement = bookModel.judgement(of: row)
      #expect(abs(judgement.shares.reduce(judgement.none, +) - 1) < 1e-9)
      #expect(judgement.shares == again.judgement(of: row).shares)
    }
  }
}
