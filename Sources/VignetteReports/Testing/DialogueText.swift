import VignetteEngine

/// The last of a dialogue, in short lines.
enum DialogueText {
  /// The lines of some turns, the last twelve.
  static func lines(_ attempt: Attempt, turns: Int) -> [String] {
    let view = TurnBlocks(attempt.scenario, isCoached: false)
    let blocks = attempt.turns.prefix(turns).flatMap { view.blocks(of: $0) }
    let lines = blocks.compactMap { line($0) }
    return lines.count > 12 ? ["…"] + lines.suffix(12) : lines
  }

  private static func line(_ block: Block) -> String? {
    switch block {
    case .paragraph(let spans): spans.map(\.words).joined()
    case .dialogue(let label, let spans): label.words + " " + spans.map(\.words).joined()
    case .heading(let words, _): words
    case .item, .marked, .table, .picture, .gap: nil
    }
  }
}
