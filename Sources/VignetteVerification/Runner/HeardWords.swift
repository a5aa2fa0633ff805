import VignetteEngine
import VignetteRecognition

/// Typed words of a script, and what they were taken for.
struct HeardWords {
  private let words: String
  private let understanding: Understanding
  private let scenario: Scenario

  /// Words that were understood so.
  init(_ words: String, as understanding: Understanding, _ scenario: Scenario) {
    self.words = words
    self.understanding = understanding
    self.scenario = scenario
  }

  /// What they do; nothing where they are asked about, are not understood, or mean a move that nobody answers to.
  var choice: Choice? {
    switch understanding {
    case .sure(.offMenu(let move)): scenario.answers(move) ? .offMenu(move: move) : nil
    case .sure(let choice): choice
    case .unsure, .both, .nothing: nil
    }
  }

  /// The move they are surely taken for.
  var move: Int? {
    switch understanding {
    case .sure(let choice): move(of: choice)
    case .unsure, .both, .nothing: nil
    }
  }

  /// Whether it is asked what they mean.
  var isAsked: Bool {
    switch understanding {
    case .unsure, .both: true
    case .sure, .nothing: false
    }
  }

  /// Whether they are taken for nothing.
  var isDeclined: Bool { understanding == .nothing }

  /// What they were taken for, in words.
  var text: String {
    let meaning =
      switch understanding {
      case .sure(let choice): "was taken for \(name(of: choice))"
      case .unsure(let choices): "was asked about: \(choices.map(name).joined(separator: ", "))"
      case .both(let first, let second): "was asked about: \(name(of: first)), \(name(of: second))"
      case .nothing: "was not understood"
      }
    return "\"\(words)\" \(meaning)"
  }

  private func name(of choice: Choice) -> String { scenario.manual.moves[move(of: choice)].id }

  private func move(of choice: Choice) -> Int { scenario.teachingCase.move(of: choice) }
}
