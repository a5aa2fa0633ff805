import Testing
import VignetteEngine
import VignetteReports
import VignetteSource
import VignetteVerification

/// Pictures of cases that are given as text.
enum Pictures {
  /// The picture of a case as it is written.
  static func plain(_ text: String, manual: Manual = bookManual) throws -> CasePicture {
    let scenario = try scenario(text, manual: manual)
    return CasePicture(scenario, file: file(text), map: CaseMap(scenario))
  }

  /// The picture of a case with what all its plays do.
  static func explored(_ text: String, manual: Manual = bookManual) throws -> CasePicture {
    explored(try scenario(text, manual: manual), text)
  }

  /// The same of a case that was read.
  static func explored(_ scenario: Scenario, _ text: String = "", played: [Choice]? = nil) -> CasePicture {
    var analysis = CaseAnalysis(scenario)
    let map = CaseMap(exploring: &analysis)
    return CasePicture(
      scenario, file: file(text), map: map, bestPlay: MapTrail(bestOf: &analysis),
      played: played.map { CasePicture.Played(MapTrail($0, in: scenario), attempt: 1, of: 1) })
  }

  /// The same under a limit of states.
  static func cut(_ scenario: Scenario, states: Int) -> CasePicture {
    var analysis = CaseAnalysis(
      scenario, under: SearchConditions(limits: SearchLimits(states: states, bytes: 1_000_000_000)))
    return CasePicture(scenario, file: file(""), map: CaseMap(exploring: &analysis))
  }

  private static func file(_ text: String) -> SourceFile { SourceFile(name: "a.vignette", text: text) }

  /// Two visits, a way round, a rule, lines on entering, `otherwise`, and something that no play reaches.
  static let crossroads = """
    title: Crossroads
    patient: Ines Alvarez, 34
    dynamics:
      bond 2 in 0..4
    whenever bond <= 0
      -> Gone
    out of time
      (The next one knocks.)
    visit: The first time
    scene: The door
      turns: 2
      Ines: You are the sixth.
      * empathize "That sounds tiring."
        bond +1
        -> The chair
      * argue "It is only five."
        bond -2
      + explore-illness-meaning "And before?"
        -> The door
      * explore-adherence "And the last one?"
      * symptom-inquiry "Do you sleep?"
      otherwise
        -> The chair
    scene: The chair
      Ines: Well.
      * agree-plan "Next week?"
        -> A week on
      * abandon "That will be all."
        -> Gone
    scene: The window
      Ines: I was never here.
      * empathize "I see."
        -> Gone
    visit: The second time
    scene: A week on
      if bond >= 3
        -> Partnership
      Ines: Here I am.
      * empathize "You came."
        -> Partnership
      * argue "You are late."
        -> The chair
    ending: Partnership
      outcome: good
    ending: Gone
      outcome: poor

    """
}
