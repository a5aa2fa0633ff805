/// A record as it was read.
struct Record {
  /// Its path.
  let path: String
  /// Its lines.
  let lines: [JournalLine]
  /// How many bytes of the file are whole.
  let length: Int
  /// Whether the last line was half written.
  let isTorn: Bool
  /// Whether the last whole line lacks its end.
  let lacksLineEnd: Bool

  /// What was done, in order.
  var entries: [JournalEntry] { lines.map(\.entry) }

  /// The entry that began the session.
  var head: JournalEntry { lines[0].entry }

  /// The name by which it can be called for.
  var id: String { CaseLoader.id(of: path) }

  /// How many turns its last attempt has.
  var turns: Int {
    entries.reduce(0) { turns, entry in
      switch entry.kind {
      case .take, .say: turns + 1
      case .back: entry.toAfter ?? turns
      case .begin, .unclear, .hint, .resume, .end, .feelings, .ratings, .formulation: turns
      }
    }
  }

  /// How the session ended; nothing where it did not, or where the trainee went back after the end.
  var end: String? {
    let last = entries.lastIndex { $0.kind == .end }
    let back = entries.lastIndex { $0.kind == .back }
    guard let last, last > back ?? -1 else { return nil }
    return entries[last].end
  }
}
