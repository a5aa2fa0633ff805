import VignetteSource

extension Explanations {
  /// Characters, lines and indentation.
  static let lines: [Explanation] = [
    Explanation(
      .mixedIndentation,
      """
      What belongs to a line is indented under it, by spaces or by tabs. A file that uses both looks different in \
      every editor, so that nobody can see what belongs to what. Choose one for the whole file.
      """,
      specimen: """
        title: A case
        patient: Ines Alvarez
        scene: First
          Ines: Hello.
        \t* empathize "That sounds hard."
            -> End
        ending: End
          outcome: good
        """)
  ]
}
