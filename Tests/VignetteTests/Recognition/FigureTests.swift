import Testing
import VignetteEngine
import VignetteRecognition

/// How well utterances are understood. The floors stand a little below what was measured, so that a change that costs
/// something is seen.
@Suite struct FigureTests {
  private func share(_ count: Int, _ figures: EvaluationFigures) -> Double {
    Double(count) / Double(figures.rows.count)
  }

  @Test func `of the development utterances most are understood, and what is taken at once is taken rightly`() throws
  {
    let figures = try figures("development")
    #expect(share(figures.top1, figures) >= 0.64)
    #expect(share(figures.top3, figures) >= 0.80)
    #expect(share(figures.offeredTop1, figures) >= 0.87)
    #expect(share(figures.offeredTop3, figures) >= 0.97)
    #expect(share(figures.accepted, figures) >= 0.57)
    #expect(Double(figures.acceptedRight) / Double(figures.accepted) >= 0.95)
    #expect(share(figures.understoodWithinOneStep, figures) >= 0.88)
    #expect(share(figures.declined, figures) <= 0.04)
  }

  @Test func `without the word table less is understood, and no more is taken wrongly`() throws {
    let figures = try figures("development", plainBookModel)
    #expect(share(figures.top1, figures) >= 0.55)
    #expect(share(figures.offeredTop1, figures) >= 0.82)
    #expect(share(figures.accepted, figures) >= 0.45)
    #expect(Double(figures.acceptedRight) / Double(figures.accepted) >= 0.93)
  }

  @Test func `small talk, play with the keyboard and questions to the program are taken for no move`() throws {
    let figures = try figures("small-talk")
    #expect(share(figures.accepted, figures) <= 0.08)
    #expect(share(figures.declined, figures) >= 0.6)
  }

  @Test func `what denies a move is not taken for it`() throws {
    let figures = try figures("denials")
    let taken = figures.rows.filter { row in
      guard let denied = row.row.offered?.first else { return false }
      return row.answer == .sure(denied)
    }
    #expect(Double(taken.count) / Double(figures.rows.count) <= 0.15)
  }

  @Test func `what says the same without denying it is taken for it`() throws {
    let figures = try figures("undenied")
    #expect(share(figures.acceptedRight, figures) >= 0.8)
  }

  @Test func `a question about suicide is never lost: it is taken as such, or asked about`() throws {
    let figures = try figures("suicide-questions")
    #expect(figures.understoodWithinOneStep == figures.rows.count)
    let risk = try #require(bookManual.move("assess-suicide-risk"))
    for row in try utterances("suicide-questions") {
      let others = (0..<6).map { ($0 * 9 + row.text.utf8.count) % bookManual.moves.count }.filter {
        $0 != risk && !bookManual.moves[$0].isInward
      }
      switch AnswerRule(bookModel.judgement(of: row.text), offered: Set(others), in: bookManual).answer {
      case .notOpen(let move), .sure(let move): #expect(move == risk, "\(row.text)")
      case .unsure(let moves): #expect(moves.contains(risk), "\(row.text)")
      case .both(let first, let second): #expect(first == risk || second == risk, "\(row.text)")
      case .nothing: Issue.record("\(row.text) was lost")
      }
    }
  }
}
