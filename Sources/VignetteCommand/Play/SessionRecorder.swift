import VignetteEngine
import VignetteReports

/// Keeps a session as it goes. Where it cannot be kept, that is said at once, another place is offered, and the
/// session goes on in memory.
struct SessionRecorder {
  private let loaded: LoadedCase
  private let screen: Screen
  private var journal: Journal?
  private let seed: UInt64
  private let mode: PracticeMode
  /// Whether the session is kept on the disk.
  private(set) var isKept = true

  /// A recorder for a session that begins; nothing is written before the trainee says something.
  init(_ loaded: LoadedCase, seed: UInt64, mode: PracticeMode, screen: Screen) {
    self.loaded = loaded
    self.seed = seed
    self.mode = mode
    self.screen = screen
  }

  /// A recorder for a session that is gone on with.
  init(_ loaded: LoadedCase, continuing record: Record, session: Session, screen: Screen) throws(FileError) {
    self.init(loaded, seed: session.seed, mode: session.mode, screen: screen)
    journal = try Journal(continuing: record)
  }

  /// The id of the record; nothing while nothing was written.
  var id: String? { isKept && journal?.isEmpty == false ? journal?.id : nil }

  /// Keeps an entry.
  mutating func keep(_ entry: JournalEntry, _ editor: inout LineEditor) {
    guard isKept else { return }
    do {
      let journal = try begun()
      try journal.append(entry)
    } catch {
      offerAnotherPlace(error, entry, &editor)
    }
  }

  private mutating func begun() throws(FileError) -> Journal {
    if let journal { return journal }
    let moment = Clock.now
    let store = RecordStore.own
    let new = Journal(newAt: store.newPath(for: loaded.id, at: moment))
    journal = new
    try new.append(head(store, moment))
    return new
  }

  private func head(_ store: RecordStore, _ moment: String) throws(FileError) -> JournalEntry {
    var entry = JournalEntry(.begin)
    entry.format = JournalEntry.format
    entry.program = Version.current
    entry.case = loaded.id
    entry.title = loaded.scenario.teachingCase.header.title
    entry.caseHash = try store.keep(loaded.caseFile, ending: "vignette")
    entry.manualHash = try store.keep(loaded.manualFile, ending: "manual")
    entry.seed = seed
    entry.mode = mode.rawValue
    entry.at = moment
    return entry
  }

  private mutating func offerAnotherPlace(_ error: FileError, _ entry: JournalEntry, _ editor: inout LineEditor) {
    screen.say("The session cannot be kept: \(error.description).", .bad)
    screen.say("Name another folder to keep it in, or press Enter to go on without keeping it.")
    guard case .line(let folder) = editor.read(prompt: "folder> "), !folder.trimmingSpaces.isEmpty else {
      isKept = false
      return screen.say("The session goes on, and is not kept.", .warning)
    }
    do {
      try move(to: folder.trimmingSpaces, entry)
      screen.say("The session is kept in \(folder.trimmingSpaces).")
    } catch {
      offerAnotherPlace(error, entry, &editor)
    }
  }

  private mutating func move(to folder: String, _ entry: JournalEntry) throws(FileError) {
    let store = RecordStore(folder: folder)
    _ = try store.keep(loaded.caseFile, ending: "vignette")
    _ = try store.keep(loaded.manualFile, ending: "manual")
    let records = Files.join(folder, "records")
    try Files.makeFolder(records)
    if let journal, !journal.isEmpty { return try journal.move(to: records) }
    let moment = Clock.now
    let new = Journal(newAt: store.newPath(for: loaded.id, at: moment))
    try new.append(head(store, moment))
    try new.append(entry)
    journal = new
  }
}
