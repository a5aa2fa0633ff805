import VignetteEngine
import VignetteRecognition
import VignetteReports

/// Words that stand neither in the case nor in the manual: taken, asked about, or not understood.
extension PlayLoop {
  /// Does what words that are near to something ask for.
  mutating func hear(_ understanding: Understanding, _ words: String) {
    switch understanding {
    case .sure(let choice) where isRefused(choice): ask("Did you mean:", [choice], words)
    case .sure(let choice): say(choice, words, asked: nil)
    case .unsure(let choices): ask("Did you mean:", choices, words)
    case .both(let first, let second): askBoth(first, second, words)
    case .nothing: tellNotUnderstood(words)
    }
  }

  /// Says one thing; what was asked before is kept beside it.
  private mutating func say(_ choice: Choice, _ words: String, asked: [String]?) {
    if case .offMenu(let move) = choice, !loaded.scenario.answers(move) {
      keepUnclear(words, asked: asked)
      return screen.say("Understood as: \(label(choice, words)) That is not open here, so nothing was said.", .quiet)
    }
    if isCoached { screen.say("Taken for: \(label(choice, words))", .quiet) }
    take(choice, words: words, asked: asked)
  }

  // MARK: Asking

  /// Asks what was meant; nothing has been said yet, and asking costs nothing. Gives what was chosen and said.
  @discardableResult
  private mutating func ask(
    _ question: String, _ choices: [Choice], _ words: String, refused: String = PlayLoop.nothingSaid
  ) -> Choice? {
    let shown = shuffled(choices)
    let labels = choices.map { label($0, words) }
    switch answer(to: question, among: shown.map { label($0, words) }) {
    case .number(let number):
      say(shown[number - 1], words, asked: labels)
      return shown[number - 1]
    case .noneOfThese:
      refuse(choices)
      keepUnclear(words, asked: labels)
      screen.say(refused, .quiet)
    case .words(let other):
      refuse(choices)
      keepUnclear(words, asked: labels)
      pending = other
    case .end: break
    }
    return nil
  }

  /// Keeps what was not meant until something is said: it is not taken next for other words without being asked again.
  private mutating func refuse(_ choices: [Choice]) {
    let turn = session.current.turns.count
    refused = (turn, (refused.turn == turn ? refused.choices : []) + choices)
  }

  private func isRefused(_ choice: Choice) -> Bool {
    refused.turn == session.current.turns.count && refused.choices.contains(choice)
  }

  /// Two things were said at once: one after the other, in the order the trainee wants.
  private mutating func askBoth(_ first: Choice, _ second: Choice, _ words: String) {
    guard let said = ask("I heard two things. Which first?", [first, second], words) else { return }
    let other = said == first ? second : first
    guard session.current.end == nil, isOpen(other) else { return }
    ask("And the other, now?", [other], words, refused: "No more was said.")
  }

  private func isOpen(_ choice: Choice) -> Bool {
    switch choice {
    case .intervention(let place): offers.contains { $0.intervention == place }
    case .offMenu: true
    }
  }

  /// An order that gives nothing away.
  private func shuffled(_ choices: [Choice]) -> [Choice] {
    let chance = SeededChance(seed: session.seed)
    let turn = session.current.turns.count
    let keyed = choices.enumerated().map { (chance.number(for: [4, turn, $0.offset]), $0.element) }
    return keyed.sorted { $0.0 < $1.0 }.map(\.1)
  }

  func showQuestion(_ question: String, _ labels: [String]) {
    let rows = (labels + ["none of these"]).enumerated().map {
      Block.marked("  \($0.offset + 1). ", [Span($0.element)])
    }
    screen.show([.gap, .paragraph([Span(question, .quiet)])] + rows)
  }

  private func label(_ choice: Choice, _ words: String) -> String { recognizer.label(of: choice, for: words) }

  private static let nothingSaid = "Nothing was said. Put it in other words."

  // MARK: Silence

  /// Staying silent, where that is something the patient can answer to; asked first, for a key is pressed soon.
  mutating func offerSilence() {
    guard let silence = recognizer.silence(offers: offers.map(\.intervention)) else {
      return screen.say("Nothing was said.", .quiet)
    }
    ask("Say nothing, and wait?", [silence], PlayLoop.silentWords)
  }

  /// What stands in the transcript where nothing was said.
  private static let silentWords = "(silence)"

  // MARK: Not understood

  /// Says that words were not understood, or nods to a courtesy; no turn is used.
  mutating func tellNotUnderstood(_ words: String) {
    keepUnclear(words, asked: nil)
    if recognizer.isCourtesy(words) { return screen.say("(A nod. Say more, or ask something.)", .quiet) }
    showNotUnderstood()
    notUnderstood += 1
  }

  private mutating func keepUnclear(_ words: String, asked: [String]?) {
    var entry = JournalEntry(.unclear)
    entry.words = words
    entry.asked = asked
    recorder.keepBeside(entry, &editor)
  }
}
