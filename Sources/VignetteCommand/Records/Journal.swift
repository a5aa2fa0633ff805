@preconcurrency import Glibc

/// Writes a record as the session goes: each entry is on the disk before the patient answers.
final class Journal {
  /// The path of the record.
  private(set) var path: String
  private var descriptor: Int32 = -1
  private var lines: [JournalLine]
  private var writtenCount: Int

  /// A new record, which begins to exist when it is first written.
  init(newAt path: String) {
    self.path = path
    lines = []
    writtenCount = 0
  }

  /// A record that is gone on with.
  init(continuing record: Record) throws(FileError) {
    path = record.path
    lines = record.lines
    writtenCount = lines.count
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
  var isEmpty: Bool { writtenCount == 0 }

  /// Adds an entry, in memory.
  func add(_ entry: JournalEntry) { lines.append(JournalLine(entry, after: lines.last?.chain ?? "")) }

  /// Writes what was added and waits until it is on the disk.
  func write() throws(FileError) {
    if descriptor < 0 { try create() }
    let text = lines[writtenCount...].map(\.text).joined()
    if let error = Files.writeAll(Array(text.utf8), descriptor) { throw FileError(path, error.description) }
    guard fsync(descriptor) == 0 else { throw FileError(path, SystemError.last.description) }
    writtenCount = lines.count
  }

  /// Writes the whole record anew in another folder, and goes on there. Where that fails, all is as it was.
  func move(to folder: String) throws(FileError) {
    let before = (path: path, descriptor: descriptor, writtenCount: writtenCount)
    (path, descriptor, writtenCount) = (Files.join(folder, Files.name(of: path)), -1, 0)
    do {
      try write()
    } catch {
      if descriptor >= 0 {
        close(descriptor)
        unlink(path)
      }
      (path, descriptor, writtenCount) = before
      throw error
    }
    if before.descriptor >= 0 { close(before.descriptor) }
  }

  private func create() throws(FileError) {
    try Files.makeFolder(Files.folder(of: path))
    descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_APPEND | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw FileError(path, SystemError.last.description) }
    Files.syncFolder(of: path)
    try lock()
  }

  private func lock() throws(FileError) {
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      close(descriptor)
      descriptor = -1
      throw FileError(path, "the session is open in another window")
    }
  }
}
