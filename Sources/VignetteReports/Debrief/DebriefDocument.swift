import VignetteEngine

/// Writes a debrief to be read: what happened to safety first, then the course, the principles with their evidence,
/// what worked, what to try otherwise, and what stayed hidden.
package struct DebriefDocument {
  let report: DebriefReport
  let style: Style
  private let tellsNotes: Bool

  /// The document of a report, its pictures drawn for a style.
  ///
  /// - Parameter tellsNotesAgain: whether the educator's notes are told that coached practice showed turn by turn. After an
  ///   exam they always are.
  package static func document(_ report: DebriefReport, style: Style, tellsNotesAgain: Bool = false) -> Document {
    DebriefDocument(report: report, style: style, tellsNotes: tellsNotesAgain || report.mode == .exam).document
  }

  private var document: Document {
    var document = Document(opening)
    document.blocks += safetyFirst + course + principles + attempts
    document.blocks += worked + (hasEnded ? otherwise + costs + smallestChanges + missed : []) + inOwnWords
    document.blocks += (hasEnded ? hidden + formulation : []) + safetyMet + (tellsNotes ? notes : []) + closing
    return document
  }

  /// Whether the session came to an end. Before that nothing is told that it has still to bring to light.
  private var hasEnded: Bool { debrief.attempt.end != nil }

  var scenario: Scenario { report.scenario }
  var debrief: Debrief { report.debrief }
  var names: [String] { report.principleNames }

  private var opening: [Block] {
    let turns = debrief.attempt.turns.count - 1
    var facts = "\(turns) \(turns == 1 ? "turn" : "turns"), \(report.mode.rawValue)"
    if report.hints > 0 { facts += ", \(report.hints) \(report.hints == 1 ? "hint" : "hints")" }
    if report.attempts.count > 1 { facts += ", attempt \(report.attempts.count)" }
    var blocks: [Block] = [
      .heading("Debrief: \(scenario.teachingCase.header.title)", level: 1),
      .paragraph([Span("\(ending) (\(facts))")]),
    ]
    if let feelings = report.reflection.feelings {
      blocks.append(.paragraph([Span("You said: ", .quiet), Span(feelings, .trainee)]))
    }
    return blocks
  }

  private var ending: String {
    guard let end = debrief.attempt.end else {
      return "It has not ended yet; what stayed hidden is told after the end."
    }
    guard case .ending(let ending) = end else { return "How it ended: \(scenario.name(of: end))." }
    return "How it ended: \(scenario.name(of: end)), a \(scenario.teachingCase.endings[ending].outcome.rawValue) one."
  }

  private var course: [Block] {
    let picture = CoursePicture(debrief.courses, style).blocks
    guard !picture.isEmpty else { return [] }
    return [.heading("How it went", level: 2)] + picture
      + CourseWords.sentences(debrief.courses).map { .paragraph([Span($0)]) }
  }

  // MARK: What was hidden

  private var hidden: [Block] {
    var blocks: [Block] = []
    if !debrief.unrevealed.isEmpty { blocks.append(.heading("What never came to light", level: 2)) }
    for fact in debrief.unrevealed {
      blocks.append(.item([Span(scenario.teachingCase.facts[fact].text, .emphasis)], level: 0))
      blocks += RevealWords(scenario).sentences(for: fact).map { .item([Span($0)], level: 1) }
    }
    guard !scenario.teachingCase.chart.hidden.isEmpty else { return blocks }
    return blocks + [
      .heading("What lay beneath", level: 2), .paragraph([Span(scenario.teachingCase.chart.hidden)]),
    ]
  }

  private var formulation: [Block] {
    guard let outcome = report.formulation, let question = scenario.teachingCase.formulation?.question else {
      return []
    }
    let rows = [
      ("right", outcome.right, Role.good), ("missed", outcome.missed, .warning), ("wrong", outcome.wrong, .bad),
    ]
    let items = rows.flatMap { label, patterns, role in
      patterns.map { pattern in
        let entry = scenario.manual.patterns[pattern]
        return Block.item([Span("\(label): ", role), Span("\(entry.title). \(entry.means)")], level: 0)
      }
    }
    return [.heading("Your formulation", level: 2), .paragraph([Span(question)])] + items
  }

  // MARK: Safety

  private var safetyFirst: [Block] {
    let failures = debrief.scorecard.failures
    guard !failures.isEmpty else { return [] }
    let items = failures.map { failure in
      Block.item([Span(when(failure) + " ", .quiet), Span(scenario.text(of: failure.reason), .bad)], level: 0)
    }
    let band = scenario.manual.bands[max(0, scenario.manual.bands.count - 2)].name
    let effect = "Nothing makes up for this: no principle is rated above \"\(band)\" in this attempt."
    return [.heading("Safety, first of all", level: 2)] + items + [.paragraph([Span(effect)])]
  }

  private func when(_ failure: SafetyFailure) -> String {
    switch failure.reason {
    case .line: "Turn \(failure.turn):"
    case .requirement(let place):
      "Not done: \(moveTitle(ofRequirement: place).lowercasedFirst)."
    }
  }

  private func moveTitle(ofRequirement place: Int) -> String {
    scenario.manual.moves[scenario.teachingCase.header.requirements[place].move].title
  }

  private var safetyMet: [Block] {
    let met = debrief.tasks.filter { !$0.isMissed && $0.turn != nil }
    guard !met.isEmpty else { return [] }
    let items = met.map { task in
      let requirement = scenario.teachingCase.header.requirements[task.requirement]
      let title = moveTitle(ofRequirement: task.requirement)
      let rest =
        "in turn \(task.turn ?? 0), in time before \(scenario.name(of: requirement.deadline)). \(requirement.reason)"
      return Block.item([Span("\(title): ", .good), Span(rest)], level: 0)
    }
    return [.heading("Safety tasks you met", level: 2)] + items
  }

  // MARK: The end

  private var closing: [Block] {
    var blocks: [Block] = [
      .heading("To take to supervision", level: 2), .paragraph([Span(report.supervisionQuestion)]),
    ]
    let reading =
      "Ratings are this program's reading of the manual (I). They are for practice, and no assessment of competence."
    blocks += [.gap, .paragraph([Span(reading, .quiet)])]
    return blocks
  }
}
