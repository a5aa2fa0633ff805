import VignetteEngine
import VignetteVerification

/// What is told of arrows.
extension PictureWords {
  /// What leads along an arrow, in a few signs: how many lines, … where the patient goes on, » where it goes on at once.
  func mark(of arrow: PictureArrow) -> String {
    let lines = arrow.lines > 0 ? String(arrow.lines) : ""
    return lines + (arrow.hasOtherwise ? "…" : "") + (arrow.hasEntering ? "»" : "")
  }

  /// What leads along an arrow, in words.
  func label(of arrow: PictureArrow) -> String {
    let lines = arrow.lines > 0 ? [counted(arrow.lines, "line")] : []
    return (lines + (arrow.hasOtherwise ? ["otherwise"] : []) + (arrow.hasEntering ? ["at once"] : []))
      .joined(separator: ", ")
  }

  /// An arrow and everything that leads along it, a line each.
  func details(of arrow: PictureArrow) -> [String] {
    let head = "\(title(of: arrow.way.from)) → \(title(of: arrow.way.to))"
    let leads = arrow.arrow?.leads.map { "\(text(of: $0.cause))\(taken($0))" } ?? []
    return ["\(head)\(states(of: arrow))"] + leads + turns(of: arrow)
  }

  private func states(of arrow: PictureArrow) -> String {
    guard let states = arrow.arrow?.states else { return "" }
    return states > 0 ? ": \(counted(states, "state"))" : isWhole ? ": no play takes it" : ": no play seen takes it"
  }

  private func text(of cause: MapCause) -> String {
    let moves = picture.scenario.manual.moves
    switch cause {
    case .intervention(let place):
      let intervention = teachingCase.interventions[place]
      return "\(moves[intervention.move].id) \"\(intervention.line)\""
    case .offMenu(let move): return "\(moves[move].id), said off the menu"
    case .otherwise: return "otherwise: the patient goes on"
    case .entering: return "at once, on entering"
    case .visit: return "at once, when the visit begins"
    case .rule(let rule): return "whenever, line \(line(of: teachingCase.rules[rule].range))"
    case .turnsUsedUp: return "when the turns are used up"
    }
  }

  private func turns(of arrow: PictureArrow) -> [String] {
    let best = arrow.bestTurns.isEmpty ? [] : ["the best play: \(turnList(arrow.bestTurns))"]
    let played = arrow.playedTurns.isEmpty ? [] : ["the trainee: \(turnList(arrow.playedTurns))"]
    return best + played
  }
}
