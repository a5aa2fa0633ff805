package import VignetteEngine

/// Reads utterances whose right answers are known from a table: MOVE, TEXT and, if need be, the moves on offer, parted
/// by tabs.
package struct EvaluationFile: Sendable {
  /// A row that cannot be used.
  package struct Fault: Error, Equatable, Sendable {
    /// Its line, from 1.
    package let line: Int
    /// What is wrong with it.
    package let message: String
  }

  /// The utterances.
  package private(set) var rows: [EvaluationRow] = []

  /// The utterances of a file's text under a manual. Empty lines and lines that begin with `#` are passed over.
  package init(_ text: String, manual: Manual) throws(Fault) {
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
      guard !line.isEmpty, !line.hasPrefix("#") else { continue }
      do {
        rows.append(try EvaluationFile.row(line, manual))
      } catch {
        throw Fault(line: index + 1, message: error.message)
      }
    }
  }

  private struct Problem: Error {
    let message: String
  }

  private static func row(_ line: Substring, _ manual: Manual) throws(Problem) -> EvaluationRow {
    let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard cells.count >= 2 else { throw Problem(message: "a row is MOVE, a tab, and what was typed") }
    let right = cells[0] == "none" ? nil : try move(cells[0], manual)
    guard cells.count > 2, !cells[2].isEmpty else { return EvaluationRow(move: right, text: cells[1], offered: nil) }
    var offered: [Int] = []
    for name in cells[2].split(separator: ",") { offered.append(try move(trimmed(name), manual)) }
    return EvaluationRow(move: right, text: cells[1], offered: offered)
  }

  private static func move(_ id: String, _ manual: Manual) throws(Problem) -> Int {
    guard let move = manual.move(id) else { throw Problem(message: "the manual has no move \"\(id)\"") }
    return move
  }

  private static func trimmed(_ text: Substring) -> String {
    String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
