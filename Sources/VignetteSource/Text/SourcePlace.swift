/// Where a reader would look: a line and a column, both counted from 1.
///
/// Columns count characters as a reader sees them, so that an accented letter is one column.
package struct SourcePlace: Hashable, Sendable, Comparable {
  /// The line, from 1.
  package let line: Int
  /// The column in characters, from 1.
  package let column: Int

  /// A place by line and column.
  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// Earlier in the file comes first.
  package static func < (left: SourcePlace, right: SourcePlace) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}
