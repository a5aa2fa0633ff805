package import VignetteEngine

/// A whole play in typed words, in which each line stands with the moves it was meant as.
///
/// It is judged where the play stands that has gone on as was meant: a line that was not understood leaves it as it was.
package struct TypedPlay: Sendable {
  /// A line with what it was meant as.
  package struct Line: Sendable {
    /// The moves it was meant as, by their places in the manual; none where no move was meant.
    package let meant: Set<Int>
    /// What was typed.
    package let words: String

    /// Whether nothing was said, and waited.
    fileprivate var isSilent: Bool { Wording(words).isEmpty }
  }

  /// What came of a line.
  package struct HeardLine: Sendable {
    /// The line.
    package let line: Line
    /// What was on offer.
    package let offers: [Int]
    /// What it was taken for.
    package let understanding: Understanding
    /// What it was meant as, where it was taken for that or that stands among what is asked.
    package let choice: Choice?

    /// Whether it was acted on, and not as it was meant.
    package var isTakenWrongly: Bool { choice == nil && understanding.isSure }
  }

  private let lines: [Line]

  /// A play from a table: moves parted by commas, a tab, what was typed.
  package init(_ text: String, manual: Manual) {
    lines = text.split(whereSeparator: \.isNewline).compactMap { row in
      let cells = row.split(separator: "\t", maxSplits: 1).map(String.init)
      guard cells.count == 2 else { return nil }
      return Line(meant: Set(cells[0].split(separator: ",").compactMap { manual.move(String($0)) }), words: cells[1])
    }
  }

  /// The lines as they are heard in a case, up to its end.
  package func heard(in scenario: Scenario, seed: UInt64 = 7) -> [HeardLine] {
    let recognizer = Recognizer(scenario)
    var attempt = Attempt(scenario, seed: seed)
    var heard: [HeardLine] = []
    for line in lines where attempt.end == nil {
      let offers = scenario.offers(in: attempt.state)
      let understanding =
        line.isSilent ? recognizer.silence(offers: offers) : recognizer.understanding(of: line.words, offers: offers)
      let choice = understanding.choices.first { line.meant.contains(recognizer.move(of: $0)) }
      heard.append(HeardLine(line: line, offers: offers, understanding: understanding, choice: choice))
      if let choice { attempt.take(choice, words: line.words) }
    }
    return heard
  }
}

extension Recognizer {
  /// Silence, which is asked before it is kept, where the patient can answer to it.
  fileprivate func silence(offers: [Int]) -> Understanding {
    guard let silence = scenario.manual.silence else { return .nothing }
    if let offered = offers.first(where: { move(of: $0) == silence }) { return .unsure([.intervention(offered)]) }
    return scenario.answers(silence) ? .unsure([.offMenu(move: silence)]) : .nothing
  }
}
