import Testing
import VignetteSource

@Suite struct BodyPlaceTests {
  private static let everywhere = [
    "Ines: Hm.", "Ines (softly): Hm.", "(A pause.)", "\\A pause.", "trust +6, bond -4", "reveal mother-pills",
    "rupture withdrawal", "repair", "chart: Hm.", "critical \"No.\"", "note: Hm.", "vary\n  - Ines: A.\n  - Ines: B.",
    "if trust > 5\n  Ines: Hm.\nelse if trust > 3\n  repair\nelse\n  (A pause.)",
    "vary\n  - (A.)\n    Ines: B.\n  - (C.)",
  ]

  @Test(arguments: BodyHome.allCases, everywhere)
  func `these lines may stand in any body`(home: BodyHome, lines: String) {
    #expect(Told.ofCase(home.text(lines)).errors.lines == [])
  }

  @Test(arguments: [BodyHome.visit, .scene, .intervention, .whenever, .otherwise])
  func `an arrow may stand where something can still follow`(home: BodyHome) {
    #expect(Told.ofCase(home.text("-> Good")).errors.lines == [])
    #expect(Told.ofCase(home.text("if trust > 5\n  -> Second")).errors.lines == [])
  }

  @Test(arguments: [BodyHome.reaction, .outOfTime, .ending])
  func `a reaction, out of time and an ending hold no arrow, not in an if either`(home: BodyHome) {
    expectErrors(home.text("1️⃣-> Good"), .notHere)
    expectErrors(home.text("if trust > 5\n  1️⃣-> Good"), .notHere)
  }

  @Test(
    arguments: BodyHome.allCases.filter { $0 != .intervention },
    ["credit alliance 1 \"x\"", "fault alliance 1 \"x\"", "credit none"])
  func `credit stands under an intervention only`(home: BodyHome, line: String) {
    expectErrors(home.text("1️⃣" + line), .notHere)
    expectErrors(home.text("if trust > 5\n  1️⃣" + line), .notHere)
  }

  @Test(arguments: BodyHome.allCases.filter { $0 != .scene }, ["* empathize \"I see.\"", "+ empathize \"I see.\""])
  func `interventions stand directly under a scene only`(home: BodyHome, line: String) {
    expectErrors(home.text("1️⃣" + line), .misplacedIntervention)
  }

  @Test func `interventions do not stand in the ifs of a scene`() {
    expectErrors(PlainCase.named(body: "if trust > 5\n  1️⃣* empathize \"I see.\""), .misplacedIntervention)
  }

  @Test(arguments: BodyHome.allCases.filter { $0 != .scene })
  func `otherwise and turns stand directly under a scene only`(home: BodyHome) {
    expectErrors(home.text("1️⃣otherwise\n  Ines: Hm."), .misplacedWord)
    expectErrors(home.text("1️⃣turns: 3"), .misplacedWord)
  }

  @Test(arguments: BodyHome.allCases.filter { ![.intervention, .reaction].contains($0) })
  func `other wordings stand directly under an intervention or a reaction only`(home: BodyHome) {
    expectErrors(home.text("1️⃣also: \"I see.\""), .misplacedWord)
  }

  @Test(arguments: BodyHome.allCases.filter { $0 != .intervention })
  func `when stands directly under an intervention only`(home: BodyHome) {
    expectErrors(home.text("1️⃣when: trust > 5"), .misplacedWord)
  }

  @Test func `other wordings and when do not stand in the ifs of an intervention`() {
    expectErrors(
      PlainCase.named(under: "if trust > 5\n  1️⃣also: \"I see.\"\n  2️⃣when: trust > 6"), .misplacedWord, .misplacedWord)
  }

  @Test(arguments: BodyHome.allCases.filter { $0 != .ending })
  func `an outcome stands directly under an ending only`(home: BodyHome) {
    expectErrors(home.text("1️⃣outcome: good"), .misplacedWord)
  }

  @Test func `turns come before the body of their scene`() {
    expectErrors(PlainCase.named(body: "1️⃣turns: 3"), .lateTurns)
    expectErrors(
      "title: x\npatient: Ines\nscene: A\n  turns: 1\n  1️⃣turns: 2\n  * empathize \"x\"\n  otherwise\n    -> E\nending: E\n  outcome: good",
      .lateTurns)
  }
}
