import VignetteEngine
import VignetteVerification

/// Tells an exploration to a reader: how much was explored, the endings, dynamics, principles, and the best play.
package struct ExplorationDocument {
  private let report: ExplorationReport

  /// The document of a report; findings are told apart from it, as diagnostics.
  package static func of(_ report: ExplorationReport) -> Document {
    let maker = ExplorationDocument(report: report)
    return Document(
      maker.head + maker.ends + maker.dynamics + maker.principles + maker.bestPlay + maker.size + maker.undecided)
  }

  private var scenario: Scenario { report.scenario }
  private var overview: CaseOverview { report.overview }

  private var head: [Block] {
    let cut = overview.stop.map {
      [
        Block.paragraph([Span("Cut short: \($0.reason). What follows is known of the part that was seen.", .bad)]),
        .gap,
      ]
    }
    let how = overview.isPlain ? "states as they are" : "each question in its own slice of the states"
    let alike = overview.isPlain ? "" : ", alike ones counted once"
    let counts =
      "\(Grouped.text(overview.states)) states\(alike), \(Grouped.text(overview.transitions)) transitions, "
      + "\(overview.depth) choices deep, \(report.bytesPerState) bytes a state; explored \(how)."
    return (cut ?? []) + [.heading(scenario.teachingCase.header.title, level: 1), .gap, .paragraph([Span(counts)])]
  }

  private var ends: [Block] {
    let rows = overview.ends.map { end in
      [
        Span(scenario.name(of: end.end).capitalised), Span(outcome(of: end.end), role(of: end.end)),
        Span(Grouped.text(end.states)), Span(choices(end.shortest)), Span(end.best.map { choices($0) } ?? "-"),
      ]
    }
    return [
      .heading("Where plays end", level: 2),
      .table(titles: ["End", "Outcome", "States", "Shortest play", "Best play"], rows: rows),
    ]
  }

  private var dynamics: [Block] {
    let rows = overview.dynamics.map { span in
      let dynamic = scenario.teachingCase.dynamics[span.dynamic]
      return [
        Span(dynamic.id), Span(span.values.map { "\($0.lowerBound) to \($0.upperBound)" } ?? "undecided"),
        Span("\(dynamic.start)"), Span("\(dynamic.bounds.lowerBound) to \(dynamic.bounds.upperBound)"),
      ]
    }
    guard !rows.isEmpty else { return [] }
    return [
      .heading("What the dynamics take", level: 2),
      .table(titles: ["Dynamic", "In all plays", "Start", "Limits"], rows: rows),
    ]
  }

  private var principles: [Block] {
    let told = overview.principles.filter { $0.best > 0 || $0.worst < 0 }
    guard !told.isEmpty else { return [] }
    let rows = told.map { reach in
      let mark = scenario.focus.contains(reach.principle) ? "* " : "  "
      return [
        Span(mark + scenario.manual.principles[reach.principle].id), Span("\(reach.best)"), Span("\(reach.worst)"),
        Span(reach.safeRating.map { "\($0)" } ?? "-"),
      ]
    }
    return [
      .heading("What plays can earn", level: 2),
      .table(titles: ["Principle", "Most points", "Fewest", "Best rating"], rows: rows),
      .paragraph([Span(focus + " The best rating is that of plays without a safety failure.", .quiet)]),
    ]
  }

  private var focus: String {
    scenario.focus.isEmpty
      ? "The case names no focus, so all that can be earned counts alike."
      : "* in focus: by these plays are compared."
  }

  private var bestPlay: [Block] {
    guard let play = overview.bestPlay else { return [] }
    let steps = WitnessScript(play, in: scenario).steps.map { step in
      let mark = step.prefix { $0 != " " } + " "
      return Block.marked(String(mark), [Span(String(step.dropFirst(mark.count)), .trainee)])
    }
    return [.heading("The best play", level: 2)] + steps
  }

  private var size: [Block] {
    guard !report.sizeCauses.isEmpty else { return [] }
    return [.heading("What makes it large", level: 2)]
      + report.sizeCauses.map { .item([Span(SizeWords.text(of: $0, in: scenario))], level: 0) }
  }

  private var undecided: [Block] {
    guard !report.undecided.isEmpty else { return [] }
    return [.heading("Undecided", level: 2)] + report.undecided.map { .item([Span($0, .bad)], level: 0) }
  }

  private func outcome(of end: SessionEnd) -> String {
    if case .ending(let ending) = end { scenario.teachingCase.endings[ending].outcome.rawValue } else { "-" }
  }

  private func role(of end: SessionEnd) -> Role {
    guard case .ending(let ending) = end else { return .bad }
    switch scenario.teachingCase.endings[ending].outcome {
    case .good: return .good
    case .mixed: return .plain
    case .poor: return .bad
    }
  }

  private func choices(_ play: [Choice]) -> String { "\(play.count) \(play.count == 1 ? "choice" : "choices")" }
}

extension String {
  /// With a capital at its beginning.
  fileprivate var capitalised: String { prefix(1).uppercased() + dropFirst() }
}
