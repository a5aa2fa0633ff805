import VignetteEngine
import VignetteSource

/// A case with a safety failure put where nothing is ever to run, so that any play that runs it shows.
struct MarkedCase {
  private var lines: [String]

  /// The case of a text.
  init(_ text: String) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// The text as it is now.
  var text: String { lines.joined(separator: "\n") }

  /// Puts the failure at the top of the block under a line, from 1.
  mutating func mark(blockUnder line: Int) { insert(MarkedCase.failure, behind: line - 1, deeperThan: line - 1) }

  /// Puts the failure into an `else` of the `if` at a line, from 1, which has none.
  mutating func markElse(of line: Int) {
    let depth = MarkedCase.depth(lines[line - 1])
    let rest = lines.indices.dropFirst(line)
    let isOfIf = { (text: String) in
      MarkedCase.depth(text) > depth || MarkedCase.depth(text) == depth && text.dropFirst(depth).hasPrefix("else")
    }
    let end = rest.first { !isOfIf(lines[$0]) } ?? lines.count
    lines.insert(String(repeating: " ", count: depth) + "else", at: end)
    insert(MarkedCase.failure, behind: end, deeperThan: end)
  }

  /// Writes something else for a part of a line, from 1.
  mutating func replace(_ part: String, with other: String, in line: Int) {
    guard let place = lines[line - 1].firstRange(of: part) else { return }
    lines[line - 1].replaceSubrange(place, with: other)
  }

  /// Takes a line out, from 1.
  mutating func remove(_ line: Int) { lines.remove(at: line - 1) }

  private static let failure = "critical \"Marked.\""

  private mutating func insert(_ text: String, behind line: Int, deeperThan head: Int) {
    let depth = MarkedCase.depth(lines[head]) + 2
    let isField = { (text: String) in
      text.hasPrefix("turns:") || text.hasPrefix("also:") || text.hasPrefix("when:") || text.hasPrefix("outcome:")
    }
    var place = line + 1
    while place < lines.count, isField(String(lines[place].drop { $0 == " " })) { place += 1 }
    lines.insert(String(repeating: " ", count: depth) + text, at: place)
  }

  private static func depth(_ line: String) -> Int { line.prefix { $0 == " " }.count }
}

extension NaiveSearch {
  /// Whether some play comes to the failure that was put into a marked case.
  var meetsMark: Bool {
    ([opening.events] + edges.flatMap { $0.map(\.events) }).contains { events in
      events.contains { event in
        guard case .failed(.line(let place)) = event else { return false }
        return scenario.program.criticals[place].why == "Marked."
      }
    }
  }

  /// Whether another case has the same plays: the same states, and the same choices between them.
  func hasSamePlays(as other: NaiveSearch) -> Bool {
    states == other.states
      && edges.map { $0.map(\.target) } == other.edges.map { $0.map(\.target) }
      && edges.map { $0.map(\.choice) } == other.edges.map { $0.map(\.choice) }
  }
}
