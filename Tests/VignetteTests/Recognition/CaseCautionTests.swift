import Testing
import VignetteEngine
import VignetteRecognition

/// What words typed in a scene of a case may be taken for.
@Suite struct CaseCautionTests {
  private static let names = [
    "twelve-bottles", "five-milligrams", "dont-give-up-on-me", "whose-mind", "what-the-baby-will-get",
    "sugar-and-tablets",
  ]

  private func rows(_ name: String) throws -> [[String]] {
    try Repository.text(of: "Tests/Utterances/\(name).tsv").split(separator: "\n").filter { !$0.hasPrefix("#") }
      .map { $0.split(separator: "\t").map(String.init) }
  }

  private func move(of choice: Choice, _ scenario: Scenario) -> String {
    scenario.manual.moves[scenario.teachingCase.move(of: choice)].id
  }

  @Test(arguments: names)
  func `what somebody typed in a scene is taken or asked about as it should be`(name: String) throws {
    let scenario = try scenario(Repository.text(of: "Scenarios/\(name).vignette"))
    let recognizer = Recognizer(scenario)
    for row in try rows("in-cases") where row[0] == name {
      let scene = try #require(scenario.teachingCase.scenes.first { $0.title == row[1] }, "\(row[1])")
      let understanding = recognizer.understanding(of: row[2], offers: Array(scene.interventions))
      let moves = understanding.choices.map { move(of: $0, scenario) }
      let wanted = row[3].filter { $0 != "?" && $0 != "!" }
      #expect(wanted.isEmpty || moves.contains(wanted), "\(row[2]): \(moves)")
      if row[3].hasSuffix("?") { #expect(!understanding.isSure, "\(row[2]): \(moves)") }
      if row[3].hasSuffix("!") { #expect(understanding.isSure, "\(row[2]): \(moves)") }
      for denied in row.dropFirst(4).flatMap({ $0.split(separator: ",").map(String.init) }) {
        #expect(!moves.contains(denied), "\(row[2]): \(moves)")
      }
    }
  }

  // MARK: Medicines

  private static let medicines = """
    scene: Talk
      * reflexive-prescribing "Let's try fifty milligrams of quetiapine at bedtime."
        also: "I'll give you quetiapine for the nights."
      * adjust-medication "Suppose we lower the lithium a little, to 600 mg, if you agree?"
        also: "I'd suggest a slow taper of the lithium."
      * stop-abruptly "The diazepam stops today."
        also: "I'm taking you off the diazepam."
      * ask-side-effects "Has the lithium made you shake?"
      * empathize "Those nights sound endless."
    """

  @Test func `a medicine is never taken for another, nor one dose for another`() throws {
    let scenario = try Played(CaseCautionTests.medicines, manual: bookManual).scenario
    let recognizer = Recognizer(scenario)
    let places = Array(scenario.teachingCase.interventions.indices)
    for row in try rows("medicines") {
      let understanding = recognizer.understanding(of: row[1], offers: places)
      let lines = understanding.choices.filter { choice in
        if case .intervention = choice { move(of: choice, scenario) == row[2] } else { false }
      }
      switch row[0] {
      case "other": #expect(lines.isEmpty, "\(row[1])")
      case "same": #expect(!lines.isEmpty, "\(row[1])")
      default: #expect(!understanding.isSure, "\(row[1])")
      }
    }
  }

  @Test func `a phrase of the manual is taken for no line that names other medicines than it`() throws {
    let manual = try manual(
      """
      manual: Two
      principle: listening "Listening"
      move: give "Give"
        serves: listening 1
        phrases:
          - "Here is lithium."
          - "Here you are."
      """)
    let scenario = try Played("scene: Talk\n  * give \"Take quetiapine.\"", manual: manual).scenario
    let recognizer = Recognizer(scenario)
    #expect(!recognizer.understanding(of: "Here is lithium.", offers: [0]).isSure)
    #expect(recognizer.understanding(of: "Here you are.", offers: [0]) == .sure(.intervention(0)))
  }

  @Test func `a move off the menu is called by its title, a poor one by its plainest phrase`() throws {
    let scenario = try Played(CaseCautionTests.medicines, manual: bookManual).scenario
    let recognizer = Recognizer(scenario)
    for (place, move) in scenario.manual.moves.enumerated() where !move.isInward {
      let expected = move.sense == .poor ? move.phrases.first : move.title
      #expect(recognizer.label(of: .offMenu(move: place), for: "And now?") == expected)
    }
  }

  @Test(arguments: bookManual.moves.filter { !$0.isInward }.map(\.id))
  func `the plainest phrase of a move names no medicine, and no more than anybody could have said`(id: String) throws
  {
    let move = bookManual.moves[try #require(bookManual.move(id))]
    let phrase = try #require(move.phrases.first)
    let words = phrase.lowercased().split { !$0.isLetter && $0 != "'" }.map(String.init)
    #expect(words.allSatisfy { !CaseCautionTests.unplain.contains($0) }, "\(phrase)")
    #expect(phrase.first?.isUppercase == true || phrase.hasPrefix("("), "\(phrase)")
  }

  private static let unplain: Set<String> = [
    "lithium", "quetiapine", "clonazepam", "sertraline", "lorazepam", "u", "ur", "pls", "meds", "mother", "wife",
    "husband", "she", "her", "him",
  ]
}
