/// A block of a document that is shown as text or written as Markdown.
package enum Block: Hashable, Sendable {
  /// A heading; level 1 is the title.
  case heading(String, level: Int)
  /// A paragraph.
  case paragraph([Span])
  /// A line of dialogue: a label and what follows it, continued under the text.
  case dialogue(label: Span, [Span])
  /// An item of a list, by its level from 0.
  case item([Span], level: Int)
  /// An item with a mark of its own, such as a number.
  case marked(String, [Span])
  /// Rows of cells under column titles.
  case table(titles: [String], rows: [[Span]])
  /// Lines shown as they stand.
  case picture([String])
  /// An empty line.
  case gap
}
