/// How text is shown: how wide, and whether with colours and slants or by words alone.
package struct Style: Hashable, Sendable {
  /// Columns of the window; at least 20.
  package let width: Int
  /// Whether no escape byte may be written.
  package let isPlain: Bool

  /// A style for a window of some width.
  package init(width: Int, isPlain: Bool) {
    self.width = max(20, width)
    self.isPlain = isPlain
  }

  /// Eighty columns without colours, as for a file or a pipe.
  package static let page = Style(width: 80, isPlain: true)

  /// Words in a role.
  package func paint(_ words: String, _ role: Role) -> String {
    guard !isPlain, !role.rendition.isEmpty, !words.isEmpty else { return words }
    return "\u{1B}[\(role.rendition)m\(words)\u{1B}[0m"
  }
}
