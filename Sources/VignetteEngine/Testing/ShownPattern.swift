/// A part of what is said or seen.
package struct ShownPattern: Hashable, Sendable {
  /// Who says it; nothing for a stage direction or narration.
  package let speaker: Speaker?
  /// How it is said; nothing where any manner will do.
  package let manner: String?
  /// A part of the words.
  package let part: String

  /// A part of what is said or seen.
  package init(speaker: Speaker?, manner: String?, part: String) {
    self.speaker = speaker
    self.manner = manner
    self.part = part
  }
}
