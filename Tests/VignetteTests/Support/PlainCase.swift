/// A case of which nothing is to be said, with room for lines: what is told of it is told of those.
enum PlainCase {
  /// The case with lines at its head, in its scene's body, under its intervention, and behind its scene.
  static func text(head: String = "", body: String = "", under: String = "", behind: String = "") -> String {
    """
    title: A plain case
    patient: Ines Alvarez
    \(head)
    scene: First
      Ines: You are the sixth.
    \(indented(body, 2))
      * empathize "That sounds hard."
        Ines: It is.
    \(indented(under, 4))
        -> Good
    \(behind)
    ending: Good
      outcome: good

    """
  }

  /// The case with dynamics, a count, a fact, a visit and another scene, so that lines have names to speak of.
  static func named(body: String = "", under: String = "", behind: String = "") -> String {
    text(head: names, body: body, under: under, behind: "visit: Later\nscene: Second\n  -> Good\n" + behind)
  }

  private static let names = """
    dynamics:
      bond 50
      tasks 50
      goals 50
      trust 50
    counts:
      asked 0
    facts:
      mother-pills "Her mother gave her pills."
    """

  private static func indented(_ lines: String, _ width: Int) -> String {
    lines.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.isEmpty ? "" : String(repeating: " ", count: width) + line
    }.joined(separator: "\n")
  }
}
