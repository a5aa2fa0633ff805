/// A way in which treatment is interfered with: what a formulation names.
package struct Pattern: Hashable, Sendable {
  /// Its id, such as `dread-of-recovery`.
  package let id: String
  /// Its title, short enough to be an option of a question.
  package let title: String
  /// Where the interference lies: resistance to medication, from medication, or the prescriber's part.
  package let kind: String
  /// The chapter of the book, where the manual says so.
  package let chapter: Int?
  /// How it shows.
  package let means: String
  /// Where it comes from.
  package let source: String

  /// A pattern with all that a manual says of it.
  package init(id: String, title: String, kind: String, chapter: Int?, means: String, source: String) {
    self.id = id
    self.title = title
    self.kind = kind
    self.chapter = chapter
    self.means = means
    self.source = source
  }
}
