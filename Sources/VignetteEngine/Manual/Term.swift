/// An entry of the manual's glossary.
package struct Term: Hashable, Sendable {
  /// Its id, such as `negative-identity`.
  package let id: String
  /// The word as it is written in a sentence.
  package let name: String
  /// What it means.
  package let means: String
  /// Where it comes from.
  package let source: String

  /// A glossary entry.
  package init(id: String, name: String, means: String, source: String) {
    self.id = id
    self.name = name
    self.means = means
    self.source = source
  }
}
