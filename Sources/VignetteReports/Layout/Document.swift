/// Something to read: blocks in order, shown as text or written as Markdown.
package struct Document: Hashable, Sendable {
  /// The blocks.
  package var blocks: [Block]

  /// A document of blocks.
  package init(_ blocks: [Block] = []) { self.blocks = blocks }

  /// Adds a block.
  package mutating func add(_ block: Block) { blocks.append(block) }

  /// Adds a paragraph of plain words.
  package mutating func say(_ words: String, _ role: Role = .plain) { blocks.append(.paragraph([Span(words, role)])) }

  /// The document as text, ended by a line end.
  package func text(_ style: Style) -> String { TextLayout(style: style).text(of: self) }

  /// The document as Markdown, ended by a line end.
  package var markdown: String { MarkdownLayout.text(of: self) }
}
