extension Scenario {
  /// What an instruction shows at a moment; nothing where it shows nothing.
  func shown(_ instruction: Instruction, in state: State) -> Event? {
    switch instruction {
    case .say(let place): .speech(spoken(program.speeches[Int(place)], in: state))
    case .narrate(let place): .narration(prose(program.texts[Int(place)], in: state))
    case .note(let place): .note(prose(program.texts[Int(place)], in: state))
    case .chart(let place): .charted(prose(program.texts[Int(place)], in: state))
    case .vary(let place): variety(Int(place), in: state)
    case .change, .set, .reveal, .rupture, .repair, .critical, .credit, .test, .side, .jump, .lead, .end: nil
    }
  }

  private func spoken(_ speech: Speech, in state: State) -> SpokenLine {
    SpokenLine(
      speaker: speech.speaker, name: speech.name, manner: speech.manner.map { prose($0, in: state) },
      words: prose(speech.text, in: state))
  }

  private func variety(_ place: Int, in state: State) -> Event {
    let wordings = program.varieties[place].starts.map { start in
      program.instructions[Int(start)...].prefix { $0 != .end }.compactMap { shown($0, in: state) }
    }
    return .variety(place: place, wordings: wordings)
  }
}
