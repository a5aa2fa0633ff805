import Testing
import VignetteSource

/// What looks like a fault of a case and is none.
@Suite struct FalseAlarmTests {
  private static let head = """
    title: Weekends
    required:
      - check-medical-safety before the end: Stopping and starting costs sleep.
    patient: Dilan Kaya
    dynamics:
      bond 40
      tasks 40
      goals 40

    """

  private static let rest = """

    ending: Rest
      outcome: mixed
    """

  private static let ends =
    rest + """

      ending: Gone
        outcome: poor
      """

  private func codes(
    _ scenes: String, head: String = FalseAlarmTests.head, ends: String = FalseAlarmTests.ends
  ) -> [String] {
    played(SourceFile(name: "a.vignette", text: head + scenes + ends)).map(\.code.rawValue)
  }

  private static let form = """
    scene: The form
      Dilan: Is there something to sign? The alliance is {alliance}.
      * check-medical-safety "What happens in the nights?"
        bond +5
        Dilan: Not much sleep.
        -> Rest
    """

  @Test func `a safety task that is missed by driving the patient away`() {
    let scenes = """
      scene: Friday
        Dilan: I work nights.
        * lecture "You know what can happen if you stop."
          Dilan: I do.
          -> Gone
        * empathize "Nights, and nobody about."
          Dilan: The lifts.
          -> The form

      """
    #expect(codes(scenes + FalseAlarmTests.form) == [])
  }

  @Test func `a safety task that is lost by a fault, even where the end is not a poor one`() {
    let scenes = """
      scene: Friday
        Dilan: I work nights.
        * lecture "You know what can happen if you stop."
          Dilan: I do.
          -> Rest
        * empathize "Nights, and nobody about."
          Dilan: The lifts.
          -> The form

      """
    let told = codes(scenes + FalseAlarmTests.form + "\n  * dismiss-concern \"Sign here.\"\n    -> Gone")
    #expect(told == [])
  }

  @Test func `an "otherwise" that waits for turns which words off the menu use up`() {
    let scenes = """
      scene: Friday
        turns: 2
        Dilan: I work nights.
        * empathize "Nights, and nobody about."
          -> The form
        otherwise
          Dilan: So?
          -> The form

      """
    #expect(codes(scenes + FalseAlarmTests.form, ends: FalseAlarmTests.rest) == [])
  }

  @Test func `a part of the alliance that only its other parts move`() {
    let scenes = """
      scene: Friday
        Dilan: I work nights.
        * empathize "Nights, and nobody about."
          -> The form

      """
    #expect(!codes(scenes + FalseAlarmTests.form).contains("unmoved-dynamic"))
  }

  @Test func `a rupture that is left open on the way to a poor ending`() {
    let scenes = """
      scene: Friday
        Dilan: I work nights.
        * lecture "You know what can happen if you stop."
          rupture withdrawal
          -> The corridor
        * empathize "Nights, and nobody about."
          -> The form
      scene: The corridor
        Dilan: Well.
        * agree-plan "In a month?"
          -> Gone

      """
    #expect(codes(scenes + FalseAlarmTests.form) == [])
  }

  @Test func `time that runs out for somebody who dawdles is no trap`() {
    let scenes = """
      out of time
        (The lift goes down.)
      scene: Friday
        Dilan: I work nights.
        + stay-with-silence "(You wait.)"
          (He waits too.)
        * empathize "Nights, and nobody about."
          -> The form

      """
    let told = codes(scenes + FalseAlarmTests.form, head: FalseAlarmTests.head + "turns: 6\n")
    #expect(!told.contains("trap") && !told.contains("runs-out"))
  }

  @Test func `what follows from a fact that nobody finds is not told beside it`() {
    let head = FalseAlarmTests.head + "facts:\n  swims \"He swims.\"\nout of time\n  reveal swims\n"
    let scenes = """
      scene: Friday
        Dilan: I work nights.
        * empathize "Nights, and nobody about."
          if revealed swims
            Dilan: The water.
          -> The form

      """
    #expect(codes(scenes + FalseAlarmTests.form, head: head, ends: FalseAlarmTests.rest) == ["fact-never-found"])
  }
}
