/// Something said, with its values filled in.
package struct SpokenLine: Hashable, Sendable {
  /// Who said it.
  package let speaker: Speaker
  /// The name it is shown under.
  package let name: String
  /// How it was said, where the case says so.
  package let manner: Prose?
  /// What was said.
  package let words: Prose
}
