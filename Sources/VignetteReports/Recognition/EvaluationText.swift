package import VignetteEngine
package import VignetteRecognition

/// Tells how well utterances were understood, in words.
package struct EvaluationText {
  private let figures: EvaluationFigures
  private let manual: Manual
  private let microseconds: Double

  /// The figures of an evaluation under a manual, with the mean time an utterance took.
  package init(_ figures: EvaluationFigures, _ manual: Manual, microsecondsPerInput: Double) {
    self.figures = figures
    self.manual = manual
    microseconds = microsecondsPerInput
  }

  /// The text, ended by a line end.
  package var text: String {
    let sections = [head, ranks, classes(figures.open, "on offer"), closed, unmeant, confusions, calibration, time]
    return sections.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private var head: String {
    let drawn = figures.rows.contains { $0.row.offered == nil }
    return "\(figures.rows.count) utterances, \(figures.meant.rows.count) that mean a move.\n"
      + (drawn ? "Where a row names no moves on offer, four to eight are drawn, the right one among them.\n" : "")
  }

  private var ranks: String {
    let (meant, open) = (figures.meant, figures.open)
    guard !meant.rows.isEmpty else { return "" }
    return """
      Of all \(manual.moves.count { !$0.phrases.isEmpty }) moves with phrases
        likeliest is right        \(share(meant.top1, meant))
        among the likeliest three \(share(meant.top3, meant))
      Among those on offer
        likeliest is right        \(share(open.offeredTop1, open))
        among the likeliest three \(share(open.offeredTop3, open))

      """
  }

  private func classes(_ figures: EvaluationFigures, _ what: String) -> String {
    guard !figures.rows.isEmpty else { return "" }
    return """
      Answers where the move meant is \(what) (\(figures.rows.count))
        taken at once, rightly    \(share(figures.acceptedRight, figures))
        taken at once, wrongly    \(share(figures.acceptedWrong, figures))
        asked, right one offered  \(share(figures.askedHolding, figures))
        asked, not among them     \(share(figures.asked - figures.askedHolding, figures))
        not understood            \(share(figures.declined, figures))
        precision of what is taken at once \(EvaluationText.percent(figures.acceptedRight, figures.accepted))
        understood within one question     \(share(figures.understoodWithinOneStep, figures))

      """
  }

  private var closed: String { classes(figures.closed, "not on offer") }

  private var unmeant: String {
    let none = figures.unmeant
    guard !none.rows.isEmpty else { return "" }
    return """
      Answers where no move is meant (\(none.rows.count))
        taken for one             \(share(none.accepted, none))
        asked                     \(share(none.asked, none))
        not understood            \(share(none.declined, none))

      """
  }

  private var confusions: String {
    let most = figures.confusions.prefix(15)
    guard !most.isEmpty else { return "" }
    let lines = most.map { "  \($0.count)  \(manual.moves[$0.meant].id) taken for \(manual.moves[$0.taken].id)\n" }
    return "Most often taken for one another (likeliest of all)\n" + lines.joined()
  }

  private var calibration: String {
    let lines = figures.calibration.enumerated().filter { $0.element.count > 0 }.map { tenth, cell in
      "  \(tenth * 10)-\(tenth * 10 + 10) %: \(cell.count), right \(EvaluationText.percent(cell.right, cell.count))\n"
    }
    return lines.isEmpty ? "" : "How certain it was, and how often the likeliest was right\n" + lines.joined()
  }

  private var time: String { "\(Int(microseconds.rounded())) microseconds an utterance\n" }

  private func share(_ count: Int, _ figures: EvaluationFigures) -> String {
    "\(EvaluationText.percent(count, figures.rows.count)) (\(count))"
  }

  private static func percent(_ count: Int, _ whole: Int) -> String {
    guard whole > 0 else { return "none" }
    let tenths = (count * 2000 + whole) / (2 * whole)
    return "\(tenths / 10).\(tenths % 10) %"
  }
}
