/// A phase or setting of treatment with its tasks.
package struct Phase: Hashable, Sendable {
  /// Its id, such as `engagement`.
  package let id: String
  /// Its title.
  package let title: String
  /// The chapter of the book, where the manual says so.
  package let chapter: Int?
  /// What marks it.
  package let means: String
  /// Where it comes from.
  package let source: String
  /// What is to be done in it.
  package let tasks: [String]

  /// A phase with all that a manual says of it.
  package init(id: String, title: String, chapter: Int?, means: String, source: String, tasks: [String]) {
    self.id = id
    self.title = title
    self.chapter = chapter
    self.means = means
    self.source = source
    self.tasks = tasks
  }
}
