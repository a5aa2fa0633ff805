import VignetteEngine
import VignetteReports

/// Shows the list of cases and asks which to practise.
struct CaseChoice {
  private let listing: CaseListing
  private let screen: Screen

  init(_ listing: CaseListing, _ screen: Screen) {
    self.listing = listing
    self.screen = screen
  }

  /// The case chosen; nothing where the trainee leaves.
  func ask(_ editor: inout LineEditor) throws(CommandFailure) -> LoadedCase? {
    screen.show(listing.document(lastAttempts: RecordCommands.lastAttempts()))
    guard !listing.cases.isEmpty else {
      throw CommandFailure(.unusable, "there are no cases in \(Environment.caseFolders.joined(separator: ", "))")
    }
    screen.show([.gap])
    screen.say("Which case? Its number or name, or Enter to leave.")
    while let text = editor.answer(prompt: "case> ", candidates: candidates) {
      if text.isEmpty || text == "/quit" { return nil }
      if let chosen = chosen(text) { return chosen }
      screen.say("There is no such case in the list.", .quiet)
    }
    return nil
  }

  private var candidates: [Candidate] {
    let titles = listing.cases.map { $0.scenario.teachingCase.header.title }
    return titles.enumerated().map { Candidate(String($0.offset + 1), $0.element) }
      + titles.map { Candidate($0, "", isHidden: true) }
  }

  private func chosen(_ text: String) -> LoadedCase? {
    if Int(text) != nil { return listing.numbered(text) }
    let wording = Wording(text)
    let fitting = listing.cases.filter { entry in
      entry.id == text || wording.isBeginning(of: Wording(entry.scenario.teachingCase.header.title))
    }
    return fitting.count == 1 ? fitting[0] : nil
  }
}
