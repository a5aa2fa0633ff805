import VignetteEngine
import VignetteRecognition
import VignetteReports

/// The conversation between trainee and patient, from the first line to the debrief.
struct PlayLoop {
  let loaded: LoadedCase
  let screen: Screen
  /// Made when words are first typed, since most sessions go by numbers.
  private lazy var recognizer = Recognizer(loaded.scenario)
  var session: Session
  var reflection = Reflection()
  var recorder: SessionRecorder
  var editor: LineEditor
  /// Whether the record tells already how the present attempt ended.
  var isEndKept = false

  /// A session that begins.
  init(_ loaded: LoadedCase, seed: UInt64, mode: PracticeMode, screen: Screen, editor: LineEditor) {
    let session = Session(loaded.scenario, seed: seed, mode: mode)
    let recorder = SessionRecorder(loaded, seed: seed, mode: mode, screen: screen)
    self.init(loaded, session: session, recorder: recorder, screen: screen, editor: editor)
  }

  /// A session that is gone on with.
  init(
    _ loaded: LoadedCase, session: Session, recorder: SessionRecorder, screen: Screen, editor: LineEditor
  ) {
    self.loaded = loaded
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
      case .line(let line):
        editor.remember(line)
        if !act(on: line) { return false }
      }
    }
    return true
  }

  /// Does what a line asks for; says whether the session goes on.
  private mutating func act(on line: String) -> Bool {
    switch understood(line) {
    case .nothing: showOffers()
    case .take(let place, let words): take(place, words: words)
    case .say(let move, let words): say(move, words)
    case .noSuchNumber(let number):
      screen.say("There is no number \(number) here; the last is \(offers.count).", .quiet)
    case .several(let places): showSeveral(places)
    case .notUnderstood: showNotUnderstood()
    case .unknownCommand(let word, let nearest): showUnknown(word, nearest)
    case .command(.quit, _): return false
    case .command(let command, let rest): perform(command, rest)
    }
    return true
  }

  private mutating func understood(_ line: String) -> PlayInput {
    PlayInput.understand(line, offers: offers) { words, places in
      recognizer.understanding(of: words, offers: places)
    }
  }

  // MARK: Saying something

  private mutating func take(_ place: Int, words: String?) {
    var entry = JournalEntry(.take)
    entry.intervention = place
    entry.line = loaded.scenario.teachingCase.interventions[place].line
    entry.words = words
    entry.state = StateDigest.of(session.current.state)
    recorder.keep(entry, &editor)
    session.take(.intervention(place), words: words)
    showLastTurn()
  }

  private mutating func say(_ move: Int, _ words: String) {
    var entry = JournalEntry(.say)
    entry.move = loaded.scenario.manual.moves[move].id
    entry.words = words
    entry.state = StateDigest.of(session.current.state)
    recorder.keep(entry, &editor)
    session.take(.offMenu(move: move), words: words)
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
