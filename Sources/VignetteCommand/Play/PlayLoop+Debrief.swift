import VignetteEngine
import VignetteReports

/// The end of a session: what is asked, what is shown, and the way back into it.
extension PlayLoop {
  /// Debriefs; says whether the trainee goes back to try something otherwise.
  mutating func debrief() -> Bool {
    let measures = Measures(of: session, loaded)
    solution = measures.solution
    if !isEndKept {
      recordEnd(measures.yardsticks)
      reflection.feelings = nil
      reflection.selfRatings = [:]
    }
    isEndKept = true
    askBefore()
    let report = DebriefReport(
      session, reflection: reflection, yardsticks: measures.yardsticks, solution: measures.solution,
      caseFile: loaded.caseFile)
    screen.show([.gap])
    screen.show(DebriefDocument.document(report, style: screen.style))
    if recorder.isKept, let name = recorder.name {
      screen.say("To read this again:", command: ["debrief", name], .quiet)
    }
    return offersToGoBack()
  }

  private mutating func recordEnd(_ yardsticks: [Yardstick]) {
    var entry = JournalEntry(.end)
    entry.end = loaded.scenario.name(of: session.current.end)
    entry.ratings = SessionRatings.of(session.current, yardsticks.last)
    entry.transcript = TranscriptDigest.of(session.current)
    recorder.keep(entry, &editor)
  }

  /// Asks what has not been answered yet.
  private mutating func askBefore() {
    let dialogue = DebriefDialogue(loaded.scenario, seed: session.seed, screen: screen)
    if reflection.feelings == nil, let feelings = dialogue.feelings(&editor) { keepFeelings(feelings) }
    if reflection.selfRatings.isEmpty { keepRatings(dialogue.selfRatings(&editor)) }
    if reflection.formulation == nil, let patterns = dialogue.formulation(&editor) { keepFormulation(patterns) }
  }

  private mutating func keepFeelings(_ feelings: String) {
    reflection.feelings = feelings
    var entry = JournalEntry(.feelings)
    entry.words = feelings
    recorder.keep(entry, &editor)
  }

  private mutating func keepRatings(_ ratings: [Int: Int]) {
    guard !ratings.isEmpty else { return }
    reflection.selfRatings = ratings
    let manual = loaded.scenario.manual
    var entry = JournalEntry(.ratings)
    entry.selfRatings = Dictionary(
      ratings.map { (manual.principles[$0.key].id, manual.bands[$0.value].name) },
      uniquingKeysWith: { first, _ in first })
    recorder.keep(entry, &editor)
  }

  private mutating func keepFormulation(_ patterns: [Int]) {
    reflection.formulation = patterns
    var entry = JournalEntry(.formulation)
    entry.patterns = patterns.map { loaded.scenario.manual.patterns[$0].id }
    recorder.keep(entry, &editor)
  }

  private mutating func offersToGoBack() -> Bool {
    let last = session.current.turns.count - 1
    guard last > 0 else { return false }
    screen.show([.gap])
    screen.say("Go back to a turn and try it otherwise? Its number (1 to \(last)), or Enter to leave.")
    while let text = editor.answer(prompt: "turn> ") {
      if text.isEmpty || text == "/quit" { return false }
      if let turn = Int(text), (1...last).contains(turn) {
        goBack(toBefore: turn)
        return true
      }
      screen.say("A number from 1 to \(last), or Enter to leave.", .quiet)
    }
    return false
  }
}
