import VignetteEngine
import VignetteRecognition
import VignetteReports
import VignetteVerification

/// The conversation between trainee and patient, from the first line to the debrief.
struct PlayLoop {
  let loaded: LoadedCase
  let screen: Screen
  /// What words are taken for.
  let recognizer: Recognizer
  var session: Session
  var reflection = Reflection()
  var recorder: SessionRecorder
  var editor: LineEditor
  /// Whether the record tells already how the present attempt ended.
  var isEndKept = false
  /// Whether the lines on offer are hidden, so that the trainee says things in words of their own.
  let isTyped: Bool
  /// A line that was typed where a question stood open, still to be acted on.
  var pending: String?
  /// A scripted test that the trainee follows.
  var witness: Witness?
  /// What was asked about in a turn, and was not meant.
  var refused: (turn: Int, choices: [Choice]) = (0, [])
  /// How often words were not understood, so that the examples vary.
  var notUnderstood = 0
  /// The case solved, where a solution was at hand when one was wanted.
  var solution: Solution?
  private var emptyLines = 0

  /// A session that begins.
  init(
    _ loaded: LoadedCase, seed: UInt64, mode: PracticeMode, isTyped: Bool, screen: Screen, editor: LineEditor
  ) {
    let session = Session(loaded.scenario, seed: seed, mode: mode)
    let recorder = SessionRecorder(loaded, seed: seed, mode: mode, isTyped: isTyped, screen: screen)
    self.init(
      loaded, session: session, recorder: recorder, isTyped: isTyped, screen: screen, editor: editor)
  }

  /// A session that is gone on with.
  init(
    _ loaded: LoadedCase, session: Session, recorder: SessionRecorder, isTyped: Bool, screen: Screen,
    editor: LineEditor
  ) {
    self.loaded = loaded
    self.isTyped = isTyped
    recognizer = Recognizer(loaded.scenario)
    self.session = session
    self.recorder = recorder
    self.screen = screen
    self.editor = editor
    self.editor.useHistory(HistoryFile(of: loaded.id))
  }

  /// Whether the educator's notes are shown and help may be asked for: in coached practice, and after an exam's end.
  var isCoached: Bool { session.mode == .coached || session.attempts.contains { $0.end != nil } }

  /// What is on offer, in the order shown.
  var offers: [Offer] { session.current.offers }

  /// Plays until the trainee leaves or the debrief is over.
  mutating func run() -> ExitCode {
    showOpening()
    tellWitness()
    showOffers()
    while converse() {
      guard debrief() else { return screen.exitCode }
    }
    return leave()
  }

  /// Talks until the session ends; says whether it did, and not the trainee left.
  private mutating func converse() -> Bool {
    while session.current.end == nil {
      switch editor.read(prompt: "> ", candidates: candidates) {
      case .interrupted: continue
      case .end: return false
      case .line(let line): if !act(onAll: line) { return false }
      }
    }
    return true
  }

  /// Does what a line asks for, and a line that was typed in answer to a question about it.
  private mutating func act(onAll line: String) -> Bool {
    var next: String? = line
    while let line = next, session.current.end == nil {
      editor.remember(line)
      pending = nil
      if !act(on: line) { return false }
      next = pending
    }
    return true
  }

  /// Does what a line asks for; says whether the session goes on.
  private mutating func act(on line: String) -> Bool {
    let input = PlayInput.understand(line, offers: offers, showsLines: !isTyped, recognizer: recognizer)
    emptyLines = input == .nothing ? emptyLines + 1 : 0
    switch input {
    case .nothing:
      if followWitness() { break }
      showPrompting()
      if emptyLines == 2 { offerSilence() }
    case .silence: offerSilence()
    case .take(let place, let words): take(.intervention(place), words: words, asked: nil)
    case .say(let move, let words): hear(.sure(.offMenu(move: move)), words)
    case .near(let understanding, let words): hear(understanding, words)
    case .noSuchNumber(let number):
      screen.say("There is no number \(number) here; the last is \(offers.count).", .quiet)
    case .several(let places): showSeveral(places)
    case .notUnderstood(let words): tellNotUnderstood(words)
    case .bareCommand: screen.say("/quit leaves; /help lists what there is.", .quiet)
    case .unknownCommand(let word, let nearest): showUnknown(word, nearest)
    case .command(.quit, _): return false
    case .command(let command, let rest): perform(command, rest)
    }
    return true
  }

  // MARK: Saying something

  /// Says something: the words are the trainee's own where words were typed, and what was asked about them is kept.
  mutating func take(_ choice: Choice, words: String?, asked: [String]?) {
    var entry: JournalEntry
    switch choice {
    case .intervention(let place):
      entry = JournalEntry(.take)
      entry.intervention = place
      entry.line = loaded.scenario.teachingCase.interventions[place].line
    case .offMenu(let move):
      entry = JournalEntry(.say)
      entry.move = loaded.scenario.manual.moves[move].id
    }
    entry.words = words
    entry.asked = asked
    entry.state = StateDigest.of(session.current.state)
    recorder.keep(entry, &editor)
    tellLeavingWitness(choice)
    session.take(choice, words: words)
    showLastTurn()
  }

  private func showLastTurn() {
    let turn = session.current.turns[session.current.turns.count - 1]
    // The turn that ends an exam is still part of it.
    let wasCoached = session.mode == .coached || session.attempts.dropLast().contains { $0.end != nil }
    screen.show([.gap] + TurnBlocks(loaded.scenario, isCoached: wasCoached).blocks(of: turn))
    if session.current.end == nil { showOffers() }
  }

  // MARK: Leaving

  private func leave() -> ExitCode {
    if let name = recorder.name {
      let kept = recorder.isKept ? "Kept." : "You left. Only what was said before the trouble is kept."
      screen.say("\(kept) To go on:", command: ["resume", name])
    } else if session.current.turns.count > 1 {
      screen.say("You left; the session was not kept.")
    } else {
      screen.say("You left before anything was said.")
    }
    return screen.exitCode
  }
}
