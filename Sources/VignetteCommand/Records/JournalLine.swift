import VignetteReports
import VignetteSource

/// A line of a record: an entry, and a digest that chains it to all lines before it, so that an edit shows.
struct JournalLine: Codable, Equatable {
  /// The digest.
  let chain: String
  /// What was done.
  let entry: JournalEntry

  /// A line behind another; nothing stands before the first.
  init(_ entry: JournalEntry, after chain: String) {
    self.entry = entry
    self.chain = JournalLine.link(chain, to: entry)
  }

  /// Whether the digest fits the entry and what stands before it.
  func follows(_ chain: String) -> Bool { self.chain == JournalLine.link(chain, to: entry) }

  /// The line as it stands in the file, ended.
  var text: String { JSONText.line(self) + "\n" }

  private static func link(_ chain: String, to entry: JournalEntry) -> String {
    String(ContentHash(of: chain + JSONText.line(entry)).description.prefix(24))
  }
}
