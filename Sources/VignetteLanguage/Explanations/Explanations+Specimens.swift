/// What specimens are made of that differ from a small file in one place only.
extension Explanations {
  /// A small case, with further blocks, further lines under its intervention, and further lines of its scene.
  static func smallCase(with blocks: String? = nil, body: String? = nil, scene: String? = nil) -> String {
    let parts = [
      """
      title: The sixth doctor
      patient: Ines Alvarez
      """,
      blocks,
      """
      scene: Counting doctors
        Ines: You're the sixth.
        * empathize "That sounds tiring."
      """,
      body.map { indented($0, by: 4) },
      "    -> Partnership",
      scene.map { indented($0, by: 2) },
      """
      ending: Partnership
        outcome: good
      """,
    ]
    return parts.compactMap { $0 }.joined(separator: "\n")
  }

  /// A small case whose last ending is a mixed one, for what only playing it brings to light.
  static func playedCase(_ rest: String) -> String {
    wholeCase(rest + "\nending: Partnership\n  outcome: mixed")
  }

  /// A small case with all that comes after its patient.
  static func wholeCase(_ rest: String) -> String { "title: The sixth doctor\npatient: Ines Alvarez\n" + rest }

  /// A small manual, with further blocks.
  static func smallManual(with blocks: String) -> String {
    """
    manual: Talking about tablets
    principle: alliance "Cultivate the alliance"
    move: empathize "Say that you see how hard it is"
      serves: alliance 2
    \(blocks)
    """
  }

  private static func indented(_ lines: String, by count: Int) -> String {
    let margin = String(repeating: " ", count: count)
    return lines.split(separator: "\n", omittingEmptySubsequences: false).map { margin + $0 }.joined(separator: "\n")
  }
}
