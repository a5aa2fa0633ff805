import VignetteEngine
import VignetteReports

/// What is asked before a debrief shows anything: how the trainee is, how they rate themselves, what they think is going
/// on. Enter skips a question.
struct DebriefDialogue {
  private let scenario: Scenario
  private let screen: Screen
  private let seed: UInt64

  init(_ scenario: Scenario, seed: UInt64, screen: Screen) {
    self.scenario = scenario
    self.seed = seed
    self.screen = screen
  }

  /// How the trainee is after it; nothing where that was skipped.
  func feelings(_ editor: inout LineEditor) -> String? {
    screen.show([.gap, .heading("Before the debrief", level: 2)])
    screen.say("How are you after that? A few words, kept for you alone. (Enter skips each of these questions.)")
    while let words = editor.answer(prompt: "you> "), !words.isEmpty {
      if !words.hasPrefix("/") { return words }
      screen.say("The session is over, and commands with it. How are you? Or Enter to skip.", .quiet)
    }
    return nil
  }

  /// The trainee's own band on each principle; those skipped are left out.
  func selfRatings(_ editor: inout LineEditor) -> [Int: Int] {
    let bands = scenario.manual.bands
    let choices = bands.enumerated().reversed().map { "\(bands.count - $0.offset) \($0.element.name)" }
    screen.say("How would you rate yourself on the principles? \(choices.joined(separator: ", "))")
    var ratings: [Int: Int] = [:]
    for (place, principle) in scenario.manual.principles.enumerated() {
      switch rating(principle.title, &editor) {
      case .some(let rating?): ratings[place] = bands.count - rating
      case .some(nil): continue
      case nil: return ratings
      }
    }
    return ratings
  }

  /// A number from 1 on; nothing inside where it was skipped, nothing at all where there is no more input.
  private func rating(_ title: String, _ editor: inout LineEditor) -> Int?? {
    let count = scenario.manual.bands.count
    screen.say(title, .heading)
    while let text = editor.answer(prompt: "1-\(count)> ") {
      if text.isEmpty { return .some(nil) }
      if let number = Int(text), (1...count).contains(number) { return number }
      screen.say("A number from 1 to \(count), or Enter to skip.", .quiet)
    }
    return nil
  }

  /// The patterns chosen for the case's formulation; nothing where it has none or it was skipped.
  func formulation(_ editor: inout LineEditor) -> [Int]? {
    guard let formulation = scenario.teachingCase.formulation else { return nil }
    let options = FormulationChoices.options(
      for: formulation, met: scenario.teachingCase.header.patterns, manual: scenario.manual, seed: seed)
    var document = Document([.gap])
    document.say("\(formulation.question) (one or more numbers, parted by commas)")
    for (index, option) in options.enumerated() {
      document.add(.marked("\(index + 1). ", [Span(scenario.manual.patterns[option].title)]))
    }
    screen.show(document)
    while let text = editor.answer(prompt: "numbers> ") {
      if text.isEmpty { return nil }
      if let chosen = chosen(text, options) { return chosen }
      screen.say("Numbers from 1 to \(options.count), such as 2, 5; or Enter to skip.", .quiet)
    }
    return nil
  }

  private func chosen(_ line: String, _ options: [Int]) -> [Int]? {
    let numbers = line.split { $0 == "," || $0 == " " || $0 == ";" }.map { Int($0) }
    guard numbers.allSatisfy({ $0.map { (1...options.count).contains($0) } ?? false }) else { return nil }
    var chosen: [Int] = []
    for case .some(let number) in numbers where !chosen.contains(options[number - 1]) {
      chosen.append(options[number - 1])
    }
    return chosen
  }
}
