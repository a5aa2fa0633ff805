import VignetteEngine
import VignetteReports
import VignetteSource

/// What the trainee asks for beside saying something.
extension PlayLoop {
  mutating func perform(_ command: PlayCommand, _ rest: String) {
    if command.isHelp, !isCoached {
      return screen.say("Not in an exam: \(command.word) comes after the end.", .quiet)
    }
    switch command {
    case .help: showHelp()
    case .lines: showLines()
    case .chart: screen.show(ChartDocument.document(session.current))
    case .hint: hint()
    case .why: showWhy()
    case .back: goBack(toBefore: session.current.turns.count - 1)
    case .goto: goTo(rest)
    case .meters: screen.show(MetersDocument.document(session.current))
    case .term: showTerm(rest)
    case .principles: screen.show(ManualDocument(loaded.scenario.manual).principles)
    case .transcript: screen.show(TranscriptDocument.document(session.current, withNotes: isCoached))
    case .quit: break
    }
  }

  private func showHelp() {
    var document = Document()
    document.say(
      isTyped
        ? "Say something to the patient, in your own words. Enter twice, or ..., stays silent."
        : "Say something: type its number, the beginning of its line, or words of your own. Enter shows the offer again."
    )
    for command in PlayCommand.allCases where isCoached || !command.isHelp {
      document.add(.item([Span(command.usage, .speaker), Span(": \(command.summary)")], level: 0))
    }
    document.say("ctrl-C abandons a line; ctrl-D leaves, and the session is kept.", .quiet)
    screen.show(document)
  }

  private mutating func hint() {
    recorder.keep(JournalEntry(.hint), &editor)
    session.useHint()
    if solution == nil { solution = SolutionStore.kept(of: loaded) }
    screen.say(Hint(for: session.current, solution).text, .coach)
  }

  private func showWhy() {
    let turn = session.current.turns[session.current.turns.count - 1]
    screen.show(WhyDocument(loaded.scenario, caseFile: loaded.caseFile).document(turn))
  }

  private func showTerm(_ name: String) {
    let manual = loaded.scenario.manual
    if name.isEmpty { return screen.say("Which word? Such as /term nocebo. The tab key lists them.", .quiet) }
    if let entries = ManualDocument.entries(named: name, in: manual) { return screen.show(entries) }
    let nearest = NearestName.of(name.lowercased(), among: ManualDocument.names(in: manual))
    screen.say(
      "The manual has no \"\(VisibleText.of(name))\".\(nearest.map { " Did you mean \($0)?" } ?? "")", .quiet)
  }

  private mutating func goTo(_ rest: String) {
    guard let turn = Int(rest) else { return screen.say("Which turn? Such as /goto 3.", .quiet) }
    goBack(toBefore: turn)
  }

  /// Goes back to where a turn was to be chosen; the way that was gone stays an attempt of its own.
  mutating func goBack(toBefore turn: Int) {
    let last = session.current.turns.count - 1
    guard last > 0 else { return screen.say("Nothing has been said yet.", .quiet) }
    guard (1...last).contains(turn) else {
      return screen.say("There is no turn \(turn); the last so far is \(last).", .quiet)
    }
    var entry = JournalEntry(.back)
    entry.toAfter = turn - 1
    recorder.keep(entry, &editor)
    let attempt = session.attempts.count
    session.goBack(toAfter: turn - 1)
    isEndKept = false
    screen.say("Back to turn \(turn). What you did first is kept as attempt \(attempt), with its own score.", .quiet)
    let view = TurnBlocks(loaded.scenario, isCoached: isCoached)
    screen.show([.gap] + view.blocks(of: session.current.turns[turn - 1]))
    showOffers()
  }
}
