@preconcurrency import Glibc

/// What was typed in a case before, kept in a file of the user's own.
struct HistoryFile {
  private let path: String
  /// The lines, the latest last; at most 500.
  private(set) var lines: [String]

  /// The history of a case.
  init(of caseID: String) {
    path = Files.join(Environment.stateFolder, "history/\(caseID)")
    let bytes = (try? Files.read(path)) ?? []
    let text = String(decoding: bytes, as: UTF8.self)
    lines = text.split(separator: "\n").suffix(500).map(String.init)
  }

  /// Adds a line. Where it cannot be kept, that is no loss to the session and nothing is said.
  mutating func append(_ line: String) {
    lines.append(line)
    guard (try? Files.makeFolder(Files.folder(of: path))) != nil else { return }
    let descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return }
    _ = Files.writeAll(Array((line + "\n").utf8), descriptor)
    close(descriptor)
  }
}
