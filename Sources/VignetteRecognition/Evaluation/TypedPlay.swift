package import VignetteEngine

/// A whole play in typed words, in which each line stands with the moves it was meant as and with what it went on with.
///
/// Each line is judged where the play stood when it was typed, whatever would be understood of the lines before it now.
package struct TypedPlay: Sendable {
  /// A line with what it was meant as.
  package struct Line: Sendable {
    /// The moves it was meant as, by their places in the manual; none where no move was meant.
    package let meant: Set<Int>
    /// What was typed.
    package let words: String
    /// The line or the move that was said then; nothing where nothing was said.
    package let taken: String?

    /// Whether nothing was said, and waited.
    fileprivate var isSilent: Bool { Wording(words).isEmpty }
  }

  /// What comes of a line.
  package struct HeardLine: Sendable {
    /// The line.
    package let line: Line
    /// What was on offer.
    package let offers: [Int]
    /// What it is taken for.
    package let understanding: Understanding
    /// Whether it is taken for what it was meant as, or that stands among what is asked.
    package let isUnderstood: Bool

    /// Whether it is acted on, and not as it was meant.
    package var isTakenWrongly: Bool { !isUnderstood && understanding.isSure }
  }

  private let lines: [Line]

  /// A play from a table, its cells parted by tabs: moves parted by commas, or `none`; what was typed; what was said then.
  package init(_ text: String, manual: Manual) {
    lines = text.split(whereSeparator: \.isNewline).compactMap { row in
      let cells = row.split(separator: "\t").map(String.init)
      guard cells.count >= 2 else { return nil }
      return Line(
        meant: Set(cells[0].split(separator: ",").compactMap { manual.move(String($0)) }), words: cells[1],
        taken: cells.count > 2 ? cells[2] : nil)
    }
  }

  /// The lines as they are heard in a recognizer's case, up to its end.
  package func heard(by recognizer: Recognizer) -> [HeardLine] {
    let scenario = recognizer.scenario
    var attempt = Attempt(scenario, seed: 7)
    var heard: [HeardLine] = []
    for line in lines where attempt.end == nil {
      let offers = scenario.offers(in: attempt.state)
      let understanding =
        line.isSilent
        ? recognizer.silence(offers: offers).map { .unsure([$0]) } ?? .nothing
        : recognizer.understanding(of: line.words, offers: offers)
      let isUnderstood =
        line.meant.isEmpty
        ? understanding.choices.isEmpty
        : understanding.choices.contains { line.meant.contains(scenario.teachingCase.move(of: $0)) }
      heard.append(HeardLine(line: line, offers: offers, understanding: understanding, isUnderstood: isUnderstood))
      if let choice = line.choice(in: scenario, offers: offers) { attempt.take(choice, words: line.words) }
    }
    return heard
  }
}

extension TypedPlay.Line {
  /// What was said then, where it is still on offer or a move of the manual.
  fileprivate func choice(in scenario: Scenario, offers: [Int]) -> Choice? {
    guard let taken else { return nil }
    if let offered = offers.first(where: { scenario.teachingCase.interventions[$0].line == taken }) {
      return .intervention(offered)
    }
    return scenario.manual.move(taken).map { .offMenu(move: $0) }
  }
}
