import Testing
import VignetteReports

@Suite struct ModelTests {
  /// The model of some scenes and endings, under some declarations.
  private func model(_ declarations: String = "", scenes: String) throws -> String {
    try PromelaModel.text(of: scenario(DrawnCase.text(declarations, scenes: scenes)), file: "drawn.vignette")
  }

  private func refusal(_ declarations: String, scenes: String) throws -> ExportRefusal {
    try #require(throws: ExportRefusal.self) { try model(declarations, scenes: scenes) }
  }

  @Test func `a change is clamped where it can leave its bounds`() throws {
    let model = try model(
      "dynamics:\n  trust 25 in -10..60",
      scenes: """
        scene: One
          * empathize "Hm."
            trust +16, trust -4
            -> Good
        """)
    #expect(model.contains("short v_trust = 25;"))
    #expect(model.contains("v_trust = (v_trust > 44 -> 60 : v_trust + 16);"))
    #expect(model.contains("v_trust = (v_trust < -6 -> -10 : v_trust - 4);"))
  }

  @Test func `a mean that can fall below 0 is rounded as the language rounds it`() throws {
    let model = try model(
      "dynamics:\n  bond 5 in -10..10\n  tasks 5\n  goals 5",
      scenes: """
        scene: One
          * empathize "Hm."
            when: alliance >= 3
            -> Good
        """)
    #expect(model.contains("((2 * (v_bond + v_tasks + v_goals) + 63) / 6 - 10) >= 3"))
  }

  @Test func `what nothing reads or asks for later is no part of a state`() throws {
    let model = try model(
      scenes: """
        scene: One
          + agree-plan "Again?"
          * lecture "Listen."
            -> Good
        """)
    #expect(model.contains("bit taken_2;"))
    for name in ["bit chosen_", "bit visited_", "rupture", "stay_turns", "otherwise_ran", "rules_due"] {
      #expect(!model.contains(name), "\(name)")
    }
  }

  @Test func `scenes and endings that nothing leads to are left out`() throws {
    let model = try model(
      scenes: """
        scene: One
          * lecture "Listen."
            -> Good
        scene: Two
          * lecture "Listen again."
            -> Bad
        """)
    #expect(model.contains("taken_1 = 1;"))
    #expect(!model.contains("taken_2 = 1;"))
    #expect(model.contains("place = 6;"))
    #expect(!model.contains("place = 7;"))
  }

  @Test func `lines behind an arrow that not every play takes run only in the others`() throws {
    let model = try model(
      "dynamics:\n  trust 25",
      scenes: """
        scene: One
          * lecture "Listen."
            if trust >= 30
              -> Good
            trust = 0
            -> Bad
        """)
    let wanted = """
                if
                :: (v_trust >= 30) ->
                  kept = 5; /* Good */
                  led = 1;
                :: else -> skip;
                fi;
                if
                :: led -> skip;
                :: else ->
                  v_trust = 0;
                  kept = 6; /* Bad */
                  led = 1;
                fi;

      """
    #expect(model.contains(wanted), "\(model)")
  }

  @Test func `titles and lines that would end a comment do not`() throws {
    let model = try model(scenes: "scene: One */ skip\n  * lecture \"Listen */ now.\"\n    -> Good")
    #expect(model.contains("/* One * / skip */"))
    #expect(model.contains("/* Listen * / now. */"))
  }

  @Test func `numbers that Promela does not have are refused with the line`() throws {
    let refusal = try refusal(
      "dynamics:\n  trust 25 in 0..999999",
      scenes: """
        scene: One
          * lecture "Listen."
            when: trust * trust < 5
            -> Good
        """)
    #expect(refusal.reason.contains("up to 999998000001"))
    #expect(refusal.reason.contains("2147483647"))
  }

  @Test func `a body too long for one step is refused with its line`() throws {
    let lines = (0..<700).map { "    if trust = \($0 % 90)\n      trust +1" }.joined(separator: "\n")
    let refusal = try refusal(
      "dynamics:\n  trust 25", scenes: "scene: One\n  * lecture \"Listen.\"\n\(lines)\n    -> Good")
    #expect(refusal.reason.contains("too long"))
  }
}
