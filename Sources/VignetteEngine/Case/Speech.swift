/// Something said by somebody.
package struct Speech: Hashable, Sendable {
  /// Who says it.
  package let speaker: Speaker
  /// The name as the case writes it on this line.
  package let name: String
  /// How it is said, where the case says so.
  package let manner: Text?
  /// What is said.
  package let text: Text

  /// Something said.
  package init(speaker: Speaker, name: String, manner: Text?, text: Text) {
    self.speaker = speaker
    self.name = name
    self.manner = manner
    self.text = text
  }
}
