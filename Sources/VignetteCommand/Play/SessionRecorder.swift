import VignetteEngine
import VignetteReports
import VignetteSource

/// Keeps a session as it goes. Where it cannot be kept, that is said at once, another place is offered, and the
/// session goes on in memory.
struct SessionRecorder {
  private let loaded: LoadedCase
  private let screen: Screen
  private var journal: Journal?
  private let seed: UInt64
  private let mode: PracticeMode
  private let isTyped: Bool
  private var waiting: [JournalEntry] = []
  /// Whether the session is kept on the disk.
  private(set) var isKept = true

  /// A recorder for a session that begins; nothing is written before the trainee says something.
  init(_ loaded: LoadedCase, seed: UInt64, mode: PracticeMode, isTyped: Bool, screen: Screen) {
    self.isTyped = isTyped
    self.loaded = loaded
    self.seed = seed
    self.mode = mode
    self.screen = screen
  }

  /// A recorder for a session that is gone on with.
  init(_ loaded: LoadedCase, continuing record: Record, session: Session, screen: Screen) throws(FileError) {
    self.init(
      loaded, seed: session.seed, mode: session.mode, isTyped: record.head.typed == true, screen: screen)
    journal = try Journal(continuing: record)
  }

  /// What brings the record back, as a word for `vignette resume`: its id, or its path where it is kept in another
  /// folder; nothing where nothing was ever kept.
  var name: String? {
    guard let journal, !journal.isEmpty else { return nil }
    return RecordStore.own.holds(journal.path) ? CaseLoader.id(of: journal.path) : journal.path
  }

  /// Keeps an entry by which nothing was said: it waits for one by which something was, for a session in which nothing
  /// was said leaves no record.
  mutating func keepBeside(_ entry: JournalEntry, _ editor: inout LineEditor) {
    if journal == nil { waiting.append(entry) } else { keep(entry, &editor) }
  }

  /// Keeps an entry.
  mutating func keep(_ entry: JournalEntry, _ editor: inout LineEditor) {
    guard isKept else { return }
    do {
      if journal == nil { journal = try begun(in: .own) }
      journal?.add(entry)
      try journal?.write()
    } catch {
      offerAnotherPlace(error, entry, &editor)
    }
  }

  /// A record with its head, not yet written; the texts it needs are kept.
  private func begun(in store: RecordStore) throws(FileError) -> Journal {
    let moment = Clock.now
    let journal = Journal(newAt: store.newPath(for: loaded.id, at: moment))
    journal.add(try head(store, moment))
    for entry in waiting { journal.add(entry) }
    return journal
  }

  private func head(_ store: RecordStore, _ moment: String) throws(FileError) -> JournalEntry {
    var entry = JournalEntry(.begin)
    entry.format = JournalEntry.format
    entry.program = Version.current
    entry.case = loaded.id
    entry.file = Files.absolute(loaded.caseFile.name)
    entry.title = loaded.scenario.teachingCase.header.title
    entry.caseHash = try store.keep(loaded.caseFile, ending: "vignette")
    entry.manualHash = try store.keep(loaded.manualFile, ending: "manual")
    entry.seed = seed
    entry.mode = mode.rawValue
    entry.typed = isTyped ? true : nil
    entry.at = moment
    return entry
  }

  private mutating func offerAnotherPlace(_ error: FileError, _ entry: JournalEntry, _ editor: inout LineEditor) {
    screen.say("The session cannot be kept: \(error.description).", .bad)
    screen.say("Name another folder to keep it in, or press Enter to go on without keeping it.")
    guard let folder = editor.answer(prompt: "folder> "), !folder.isEmpty else {
      isKept = false
      return screen.say("The session goes on, and is not kept.", .warning)
    }
    do {
      try move(to: RecordStore(folder: folder), entry)
      screen.say("The session is kept in \(folder).")
    } catch {
      offerAnotherPlace(error, entry, &editor)
    }
  }

  private mutating func move(to store: RecordStore, _ entry: JournalEntry) throws(FileError) {
    if let journal {
      _ = try store.keep(loaded.caseFile, ending: "vignette")
      _ = try store.keep(loaded.manualFile, ending: "manual")
      return try journal.move(to: store.records)
    }
    let new = try begun(in: store)
    new.add(entry)
    journal = new
    try new.write()
  }
}
