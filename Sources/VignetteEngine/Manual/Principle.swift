/// One of the manual's principles: what a session is scored against.
package struct Principle: Hashable, Sendable {
  /// Its id, such as `ambivalence`.
  package let id: String
  /// Its title.
  package let title: String
  /// The chapter of the book it comes from, where the manual says so.
  package let chapter: Int?
  /// What it asks of a prescriber.
  package let means: String
  /// Where it comes from, and whether the reading is ours.
  package let source: String
  /// Statements a trainee can hold a session against.
  package let checklist: [String]

  /// A principle with all that a manual says of it.
  package init(id: String, title: String, chapter: Int?, means: String, source: String, checklist: [String]) {
    self.id = id
    self.title = title
    self.chapter = chapter
    self.means = means
    self.source = source
    self.checklist = checklist
  }
}
