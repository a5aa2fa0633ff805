/// A large case made by rule, to measure how checking grows.
enum GeneratedCase {
  /// A case without faults of at least so many lines.
  static func text(lines wanted: Int) -> String {
    var text = head
    var lines = text.utf8.count { $0 == UInt8(ascii: "\n") }
    var scene = 0
    while lines + sceneLines + endLines <= wanted {
      text += self.scene(scene)
      lines += sceneLines
      scene += 1
    }
    return text + self.scene(scene, isLast: true) + end
  }

  private static let sceneLines = 34
  private static let endLines = 40

  private static let head = """
    title: A generated case
    turns: 100000
    patient: Ines Alvarez, 34, she/her
    dynamics:
      bond 35
      tasks 30
      goals 30
      trust 25
    facts:
      told "She told you."

    """

  private static let end = """
    ending: The end of it
      outcome: good
      Ines: Goodbye.

    """

  private static let moves = ["empathize", "name-affect", "share-decision", "lecture"]

  private static func scene(_ number: Int, isLast: Bool = false) -> String {
    let next = isLast ? "The end of it" : "Scene \(number + 1)"
    let interventions = moves.enumerated().map { place, move in
      """
        * \(move) "Something to say, number \(place) of scene \(number)."
          also: "Something else to say, number \(place) of scene \(number)."
          trust +\(5 + place), bond -\(place + 1)
          if trust >= \(20 + (number + place) % 60)
            Ines: I hear you, and I can say *more* than before.
            reveal told
          credit alliance 1 "It was said."
          -> \(next)

      """
    }
    return "scene: Scene \(number)\n  Ines: Well, here we are.\n" + interventions.joined()
  }
}
