import Testing
import VignetteEngine

/// A session that a test drives by the lines on offer, and reads in words.
struct Played {
  /// The session.
  private(set) var attempt: Attempt

  /// The beginning of a drawn case, of which only declarations and scenes are told.
  init(
    _ text: String, manual: Manual = smallManual, seed: UInt64 = 1,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    attempt = Attempt(try Played.read(text, manual, sourceLocation), seed: seed)
  }

  private static func read(_ text: String, _ manual: Manual, _ location: SourceLocation) throws -> Scenario {
    try VignetteTests.scenario(DrawnCase.text(scenes: text), manual: manual, sourceLocation: location)
  }

  /// A session as it stands.
  init(_ attempt: Attempt) { self.attempt = attempt }

  /// The case.
  var scenario: Scenario { attempt.scenario }

  /// Takes interventions on offer, one after the other, by their lines.
  mutating func take(_ lines: String..., sourceLocation: SourceLocation = #_sourceLocation) throws {
    for line in lines {
      let place = try #require(
        places.first { scenario.teachingCase.interventions[$0].line == line },
        "\(line) is not on offer, but \(offers)", sourceLocation: sourceLocation)
      attempt.take(.intervention(place))
    }
  }

  /// Says moves off the menu.
  mutating func say(_ moves: String..., sourceLocation: SourceLocation = #_sourceLocation) throws {
    for move in moves {
      try #require(attempt.end == nil, sourceLocation: sourceLocation)
      attempt.take(.offMenu(move: try #require(scenario.manual.move(move), sourceLocation: sourceLocation)))
    }
  }

  /// Says a move off the menu, in words that were typed.
  mutating func say(_ move: String, in words: String?, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let move = try #require(scenario.manual.move(move), sourceLocation: sourceLocation)
    attempt.take(.offMenu(move: move), words: words)
  }

  /// The lines on offer, in the order of the file.
  var offers: [String] { places.map { scenario.teachingCase.interventions[$0].line } }

  /// The title of the scene the session is in, or how it ended.
  var place: String {
    switch attempt.end {
    case nil: scenario.teachingCase.scenes[Int(attempt.state.scene)].title
    case .ending(let ending): scenario.teachingCase.endings[ending].title
    case .outOfTime: "Out of time"
    case .deadEnd: "dead end"
    case .goingRound: "going round"
    }
  }

  /// The value of a dynamic, count or derived name.
  subscript(name: String) -> Int? {
    let teachingCase = scenario.teachingCase
    if let dynamic = teachingCase.dynamic(name) { return Int(attempt.state.values[dynamic]) }
    return teachingCase.derived.first { $0.id == name }?.mean(of: attempt.state.values)
  }

  /// What was shown in the last turn, notes and chart lines too.
  var shown: [String] { attempt.turns.last.map { $0.events.compactMap(\.shownWords) } ?? [] }

  /// What was shown since the beginning.
  var transcript: [String] { attempt.turns.flatMap { $0.events.compactMap(\.shownWords) } }

  private var places: [Int] { scenario.offers(in: attempt.state) }
}

extension Played {
  /// The reasons of all safety failures so far, each once.
  var failures: [String] {
    let yardstick = Yardstick(best: scenario.manual.principles.map { _ in 1 }, origin: .pathTaken)
    return Scorecard(attempt, against: yardstick).failures.map { scenario.text(of: $0.reason) }
  }
}

extension Played {
  /// What was earned and cost so far, by principle.
  var points: [Int] { attempt.turns.flatMap(\.events).points(principles: scenario.manual.principles.count) }

  /// The scorecard against the most that can be earned, by principle.
  func card(best: [Int] = [10, 10, 10]) -> Scorecard {
    Scorecard(attempt, against: Yardstick(best: best, origin: .everyPath))
  }
}
