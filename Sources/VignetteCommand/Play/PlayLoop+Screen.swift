import VignetteEngine
import VignetteReports

/// What the trainee sees between turns.
extension PlayLoop {
  /// The head of the case and its first words; of a session that is gone on with, where it stands.
  func showOpening() {
    let header = loaded.scenario.teachingCase.header
    var document = Document([.heading(header.title, level: 1)])
    if !header.setting.isEmpty { document.say(header.setting) }
    for warning in header.warnings { document.say("Content: \(warning)", .warning) }
    let mode =
      isCoached
      ? "Coached practice: the educator's notes follow each turn."
      : "Exam: notes, hints and going back come after the end."
    let way =
      isTyped
      ? "Say it in your own words; /lines shows what is on offer."
      : "Choose by number, or type the beginning of a line or words of your own."
    document.say("\(mode) \(way) /help tells more.", .quiet)
    document.add(.gap)
    let view = TurnBlocks(loaded.scenario, isCoached: isCoached)
    let turns = session.current.turns
    if turns.count > 3 { document.say("(… earlier turns: /transcript)", .quiet) }
    for turn in turns.count > 3 ? turns.suffix(2) : turns[...] { document.blocks += view.blocks(of: turn) }
    screen.show(document)
  }

  /// What is on offer, unless the trainee is to find words without it.
  func showOffers() {
    guard session.current.end == nil else { return }
    screen.show([.gap] + (isTyped ? [] : OfferBlocks.blocks(offers, marking: markedOffer) + [.gap]))
    tellNextOfWitness()
  }

  /// What is on offer, where it was asked for.
  func showLines() {
    guard session.current.end == nil else { return }
    screen.show([.gap] + OfferBlocks.blocks(offers, marking: markedOffer) + [.gap])
  }

  /// What an empty line brings.
  func showPrompting() {
    guard isTyped else { return showOffers() }
    screen.say(
      "Say something to the patient. Enter once more, or ..., to stay silent; /lines shows the offer.", .quiet)
  }

  func showSeveral(_ places: [Int]) {
    let lines = places.map { place in
      let number = (offers.firstIndex { $0.intervention == place } ?? 0) + 1
      return Block.marked("  \(number). ", [Span(loaded.scenario.teachingCase.interventions[place].line)])
    }
    screen.show([.paragraph([Span("Several lines begin so. Type more, or a number:", .quiet)])] + lines)
  }

  func showNotUnderstood() {
    let example =
      isTyped
      ? example.map { " Say it as to the patient, such as: \($0)" } ?? ""
      : offers.first { !$0.isInward }.map { " Such as 1, or the beginning: \($0.line.prefix(24))…" } ?? ""
    screen.say("That was not understood, so nothing was said.\(example)", .quiet)
  }

  /// Something plain to say, another each time; never a line on offer, which is hidden.
  private var example: String? {
    let lines = Set(offers.map { Wording($0.line) })
    let fitting = PlayLoop.examples.filter { !lines.contains(Wording($0)) }
    return fitting.isEmpty ? nil : fitting[(session.current.turns.count + notUnderstood) % fitting.count]
  }

  private static let examples = [
    "What worries you about it?", "Tell me more about that.", "How have you been since we last met?",
    "What was that like for you?", "What would you like to happen?", "I'm not sure I follow. Can you say it again?",
  ]

  func showUnknown(_ word: String, _ nearest: String?) {
    screen.say(
      "There is no \(word) here.\(nearest.map { " Did you mean \($0)?" } ?? "") /help lists what there is.", .quiet)
  }

  /// What the tab key may complete to.
  var candidates: [Candidate] {
    let offers = isTyped ? [] : offers
    let numbers = offers.enumerated().map { Candidate(String($0.offset + 1), $0.element.line) }
    let commands = PlayCommand.allCases.filter { isCoached || !$0.isHelp }.map { Candidate($0.word, $0.summary) }
    let lines = offers.map { Candidate($0.line, "say it", isHidden: true) }
    let terms = ManualDocument.names(in: loaded.scenario.manual).map { Candidate("/term \($0)", "", isHidden: true) }
    let turns = (1..<max(1, session.current.turns.count)).map { Candidate("/goto \($0)", "", isHidden: true) }
    return numbers + commands + lines + (isCoached ? turns : []) + terms
  }
}
