/// A fenced block of a Markdown text: what it is said to be, and its lines.
struct MarkdownBlock {
  /// The words behind the fence, such as `vignette body`.
  let kind: String
  /// The text between the fences.
  let text: String
  /// The line on which the fence stands, from 1.
  let line: Int

  /// The fenced blocks of a text that say what they are.
  static func blocks(of markdown: String) -> [MarkdownBlock] {
    var blocks: [MarkdownBlock] = []
    var open: (kind: String, line: Int, lines: [Substring])?
    for (index, line) in markdown.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if let current = open {
        if line == "```" {
          let text = current.lines.map { $0 + "\n" }.joined()
          blocks.append(MarkdownBlock(kind: current.kind, text: text, line: current.line))
          open = nil
        } else {
          open?.lines.append(line)
        }
      } else if line.hasPrefix("```"), line.count > 3 {
        open = (String(line.dropFirst(3)), index + 1, [])
      }
    }
    return blocks
  }
}
