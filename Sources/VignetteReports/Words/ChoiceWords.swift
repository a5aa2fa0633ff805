package import VignetteEngine
package import VignetteSource

/// Says what was done and why it earned what it did, traced to the lines of the case and the chapters of the manual.
package struct ChoiceWords {
  private let scenario: Scenario
  private let caseFile: SourceFile

  /// Words for choices in a scenario whose case stands in a file.
  package init(_ scenario: Scenario, caseFile: SourceFile) {
    self.scenario = scenario
    self.caseFile = caseFile
  }

  /// The move of a choice, by its place in the manual.
  package func move(of choice: Choice) -> Int { scenario.teachingCase.move(of: choice) }

  /// What was said: the trainee's own words where words were typed.
  package func line(of choice: Choice, words: String?) -> String {
    if let words { return words }
    switch choice {
    case .intervention(let place): return scenario.teachingCase.interventions[place].line
    case .offMenu(let move): return scenario.manual.moves[move].title
    }
  }

  /// The beginning of what was said, which is enough to know it again.
  package func beginning(of choice: Choice, words: String?) -> String {
    let line = line(of: choice, words: words)
    guard line.count > ChoiceWords.beginningLength else { return line }
    let head = line.prefix(ChoiceWords.beginningLength)
    let words = head.lastIndex(of: " ").map { head[..<$0] } ?? head
    return words + "…"
  }

  /// How long a beginning is at most.
  private static let beginningLength = 50

  /// The line of the case on which the choice stands; nothing for what was said off the menu.
  package func caseLine(of choice: Choice) -> Int? {
    switch choice {
    case .intervention(let place): line(of: scenario.teachingCase.interventions[place].range)
    case .offMenu: nil
    }
  }

  /// Why points were given: the case's own words, or the manual's weight of the move.
  package func reason(_ reason: CreditReason) -> String {
    switch reason {
    case .manual(let move): "by the manual: \(scenario.manual.moves[move].title.lowercasedFirst)"
    case .line(let place):
      "\(scenario.program.credits[place].why) (line \(line(of: scenario.program.credits[place].range)))"
    }
  }

  /// The line of the case that gave points; nothing where the manual did.
  package func line(of reason: CreditReason) -> Int? {
    switch reason {
    case .manual: nil
    case .line(let place): line(of: scenario.program.credits[place].range)
    }
  }

  private func line(of range: SourceRange) -> Int { caseFile.place(of: range.lower).line }
}
