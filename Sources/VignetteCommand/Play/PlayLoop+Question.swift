import VignetteReports

/// The answer to a question about what was meant.
extension PlayLoop {
  /// What the trainee answers: a choice, none, other words, or that the session is left.
  enum Answer {
    case number(Int), noneOfThese, words(String), end
  }

  /// Asks a question with some choices and "none of these", till it is answered.
  mutating func answer(to question: String, among labels: [String]) -> Answer {
    showQuestion(question, labels)
    while let text = editor.answer(prompt: "which? ") {
      if text.hasPrefix("/") {
        if let answer = answer(byCommand: text) { return answer }
        showQuestion(question, labels)
      } else if let answer = answer(by: text, among: labels.count) {
        return answer
      }
    }
    return .end
  }

  private func answer(by text: String, among count: Int) -> Answer? {
    let plain = text.lowercased()
    if text.isEmpty || text == String(count + 1) || plain.hasPrefix("none") || plain == "back" { return .noneOfThese }
    guard let number = PlayInput.number(text) else { return .words(text) }
    if (1...count).contains(number) { return .number(number) }
    screen.say("A number from 1 to \(count + 1).", .quiet)
    return nil
  }

  /// What a command answers: to go back is to take back the words, to leave is to leave. What only shows something
  /// shows it, and the question stands; what goes elsewhere waits for the answer.
  private mutating func answer(byCommand line: String) -> Answer? {
    let input = PlayInput.understand(line, offers: offers, showsLines: !isTyped, recognizer: recognizer)
    guard case .command(let command, let rest) = input else {
      if case .unknownCommand(let word, let nearest) = input { showUnknown(word, nearest) }
      return nil
    }
    switch command {
    case .back: return .noneOfThese
    case .quit: return .words(line)
    case .goto: screen.say("First the question: a number, other words, or Enter for none of these.", .quiet)
    case .help, .lines, .chart, .hint, .why, .meters, .term, .principles, .transcript: perform(command, rest)
    }
    return nil
  }
}
