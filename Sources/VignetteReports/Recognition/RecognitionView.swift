package import VignetteEngine
import VignetteRecognition

/// What words are taken for, and what speaks for it.
package struct RecognitionView {
  /// A move that may be meant.
  package struct Candidate {
    /// The move's id.
    package let move: String
    /// Its share of belief, 0 to 1.
    package let share: Double
    /// Whether it is on offer.
    package let isOffered: Bool
    /// Its phrase that is most like the words.
    package let phrase: String
    /// How like that phrase is, 0 to 1.
    package let likeness: Double
    /// The concepts that phrase and words share.
    package let concepts: [String]
  }

  /// The words.
  package let text: String
  /// What they are taken for, in a few words.
  package let answer: String
  /// The likeliest moves, the likeliest first.
  package let candidates: [Candidate]
  /// The share of belief that no move is meant, 0 to 1.
  package let none: Double

  /// What words are taken for where every spoken move of a manual is open.
  package init(_ text: String, manual: Manual) {
    let model = MoveModel(manual)
    let judgement = model.judgement(of: text)
    let offered = Set(manual.moves.indices.filter { !manual.moves[$0].isInward })
    let answer = RecognitionView.words(AnswerRule(judgement, offered: offered, in: manual).answer, manual)
    self.init(text, model, judgement, offered, manual, answer)
  }

  /// What words are taken for where some interventions of a case are on offer.
  package init(_ text: String, scenario: Scenario, offers: [Int]) {
    let recognizer = Recognizer(scenario)
    let offered = Set(offers.map { scenario.teachingCase.interventions[$0].move })
    let answer = RecognitionView.words(recognizer.understanding(of: text, offers: offers), scenario)
    self.init(text, recognizer.model, recognizer.judgement(of: text), offered, scenario.manual, answer)
  }

  private init(
    _ text: String, _ model: MoveModel, _ judgement: Judgement, _ offered: Set<Int>, _ manual: Manual,
    _ answer: String
  ) {
    self.text = text
    self.answer = answer
    none = judgement.none
    candidates = judgement.ranking(5).map { move in
      let nearest = judgement.nearest[move]
      return Candidate(
        move: manual.moves[move].id, share: judgement.shares[move], isOffered: offered.contains(move),
        phrase: nearest?.phrase ?? "", likeness: nearest?.likeness ?? 0,
        concepts: nearest.map { model.sharedConcepts(text, $0.phrase) } ?? [])
    }
  }

  private static func words(_ answer: MoveAnswer, _ manual: Manual) -> String {
    switch answer {
    case .sure(let move): "taken for \(manual.moves[move].id)"
    case .notOpen(let move): "taken for \(manual.moves[move].id), which is not on offer"
    case .unsure(let moves): "asked: " + moves.map { manual.moves[$0].id }.joined(separator: ", ")
    case .both(let first, let second): "two things: \(manual.moves[first].id), then \(manual.moves[second].id)"
    case .nothing: "not understood"
    }
  }

  private static func words(_ understanding: Understanding, _ scenario: Scenario) -> String {
    switch understanding {
    case .sure(let choice): "taken for \(words(choice, scenario))"
    case .unsure(let choices): "asked: " + choices.map { words($0, scenario) }.joined(separator: ", ")
    case .both(let first, let second): "two things: \(words(first, scenario)), then \(words(second, scenario))"
    case .nothing: "not understood"
    }
  }

  private static func words(_ choice: Choice, _ scenario: Scenario) -> String {
    switch choice {
    case .intervention(let place):
      let intervention = scenario.teachingCase.interventions[place]
      return "\(scenario.manual.moves[intervention.move].id) \"\(intervention.line)\""
    case .offMenu(let move): return "\(scenario.manual.moves[move].id), off the menu"
    }
  }
}
