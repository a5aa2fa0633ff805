/// One line of an outline, as its author means it: joined where it was continued, without its indentation.
package struct OutlineLine: Hashable, Sendable {
  /// Where its text begins in the outline's bytes.
  package let start: Int
  /// Where its text ends, without space at the end.
  package internal(set) var end: Int
  /// How many levels it is indented; 0 for a line at the margin.
  package let depth: Int
  /// Whether lines under it stood too deep and were not read.
  package internal(set) var hasLostLines = false
  /// The index behind the last line that belongs to it: its children and theirs.
  package internal(set) var subtreeEnd: Int
}
