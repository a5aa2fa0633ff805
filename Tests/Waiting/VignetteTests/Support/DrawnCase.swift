/// Puts lines round a scene or two, so that a test shows only what it is about.
enum DrawnCase {
  /// A whole case: some declarations, then scenes, then the endings Good and Bad.
  static func text(_ declarations: String = "", scenes: String) -> String {
    """
    title: A drawn case
    patient: Ines Alvarez, 34, she/her
    \(declarations)
    \(scenes)
    ending: Good
      outcome: good
    ending: Bad
      outcome: poor

    """
  }

  /// The dynamics most drawn cases have.
  static let dynamics = """
    dynamics:
      bond 50
      tasks 50
      goals 50
      trust 50
      shame 50
    """
}
