import Testing
import VignetteEngine
import VignetteRecognition

/// Three cases talked through in words alone, in three voices, by somebody who had not read them. Each line stands with
/// the moves it was meant as; `*` where any will do.
@Suite struct TypedVoiceTests {
  private static let plays = ["five-milligrams", "twelve-bottles", "dont-give-up-on-me"].flatMap { name in
    ["careful", "hurried", "non-native"].map { "\(name).\($0)" }
  }

  @Test(arguments: plays)
  func `nearly every line is understood at once or after one question, and hardly any is taken wrongly`(
    play: String
  ) throws {
    let name = String(try #require(play.split(separator: ".").first))
    let scenario = try scenario(Repository.text(of: "Scenarios/\(name).vignette"))
    let lines = try Repository.text(of: "Tests/Utterances/Plays/\(play).tsv").split(separator: "\n")
    let recognizer = Recognizer(scenario)
    var attempt = Attempt(scenario, seed: 7)
    var (said, understood, wrong) = (0, 0, 0)
    for line in lines where attempt.end == nil {
      let cells = line.split(separator: "\t").map(String.init)
      let meant = Set(cells[0].split(separator: ",").map(String.init))
      let heard = recognizer.understanding(of: cells[1], offers: scenario.offers(in: attempt.state))
      said += 1
      if let choice = choice(heard, meant, scenario) {
        understood += 1
        attempt.take(choice, words: cells[1])
      } else if heard.isSure {
        wrong += 1
      }
    }
    #expect(wrong <= 1)
    #expect(5 * understood >= 4 * said, "\(understood) of \(said)")
  }

  /// What was meant, where it was surely understood or stands among what is asked.
  private func choice(_ heard: Understanding, _ meant: Set<String>, _ scenario: Scenario) -> Choice? {
    let choices: [Choice] =
      switch heard {
      case .sure(let choice): [choice]
      case .unsure(let choices): choices
      case .both(let first, let second): [first, second]
      case .nothing: []
      }
    return choices.first { meant.contains("*") || meant.contains(move(of: $0, scenario)) }
  }

  private func move(of choice: Choice, _ scenario: Scenario) -> String {
    switch choice {
    case .intervention(let place): scenario.manual.moves[scenario.teachingCase.interventions[place].move].id
    case .offMenu(let move): scenario.manual.moves[move].id
    }
  }
}
