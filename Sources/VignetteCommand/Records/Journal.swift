@preconcurrency import Glibc

/// Writes a record as the session goes: each entry is on the disk before the patient answers.
final class Journal {
  /// The path of the record.
  private(set) var path: String
  private var descriptor: Int32 = -1
  private var lines: [JournalLine]

  /// A new record, which begins to exist with its first entry.
  init(newAt path: String) {
    self.path = path
    lines = []
  }

  /// A record that is gone on with.
  init(continuing record: Record) throws(FileError) {
    path = record.path
    lines = record.lines
    descriptor = open(path, O_WRONLY | O_APPEND | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(path, SystemError.last.description) }
    try lock()
    guard ftruncate(descriptor, off_t(record.length)) == 0 else {
      throw FileError(path, SystemError.last.description)
    }
    if record.lacksLineEnd, let error = Files.writeAll([UInt8(ascii: "\n")], descriptor) {
      throw FileError(path, error.description)
    }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Whether nothing has been written yet.
  var isEmpty: Bool { lines.isEmpty }

  /// The name by which the record can be called for.
  var id: String { CaseLoader.id(of: path) }

  /// Adds an entry and waits until it is on the disk. Where that fails, the entry is kept in memory.
  func append(_ entry: JournalEntry) throws(FileError) {
    let line = JournalLine(entry, after: lines.last?.chain ?? "")
    lines.append(line)
    if descriptor < 0 { try create() }
    try write(line.text)
  }

  /// Writes the whole record anew in another folder, and goes on there.
  func move(to folder: String) throws(FileError) {
    let name = Files.name(of: path)
    if descriptor >= 0 { close(descriptor) }
    descriptor = -1
    try Files.makeFolder(folder)
    path = Files.join(folder, name)
    try create()
    try write(lines.map(\.text).joined())
  }

  private func create() throws(FileError) {
    try Files.makeFolder(Files.folder(of: path))
    descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_APPEND | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw FileError(path, SystemError.last.description) }
    try lock()
  }

  private func lock() throws(FileError) {
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      close(descriptor)
      descriptor = -1
      throw FileError(path, "the session is open in another window")
    }
  }

  private func write(_ text: String) throws(FileError) {
    if let error = Files.writeAll(Array(text.utf8), descriptor) { throw FileError(path, error.description) }
    guard fsync(descriptor) == 0 else { throw FileError(path, SystemError.last.description) }
  }
}
