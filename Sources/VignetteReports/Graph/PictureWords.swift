import VignetteEngine
import VignetteSource
import VignetteVerification

/// The words of a picture, whatever draws it.
struct PictureWords {
  private let picture: CasePicture
  private let teachingCase: Case

  init(_ picture: CasePicture) {
    self.picture = picture
    teachingCase = picture.scenario.teachingCase
  }

  // MARK: Titles

  /// The title of the case.
  var title: String { teachingCase.header.title }

  /// What the picture shows of, in figures.
  var summary: String {
    let visits = teachingCase.visits.isEmpty ? "" : " in \(counted(teachingCase.visits.count, "visit"))"
    return "\(counted(teachingCase.scenes.count, "scene"))\(visits), "
      + "\(counted(teachingCase.interventions.count, "line")) to say, \(counted(teachingCase.endings.count, "ending"))"
  }

  /// What was explored; nothing where nothing was.
  var explored: String? {
    guard let traffic = picture.map.traffic else { return nil }
    let counts = "\(Grouped.text(traffic.states)) states, \(Grouped.text(traffic.transitions)) transitions"
    guard let stop = traffic.stop else { return "explored: \(counts)" }
    return "cut short, since \(stop.reason): \(counts) seen, and what is grey may be reached beyond them"
  }

  /// Whose way is shown; nothing where none is.
  var played: String? {
    guard let played = picture.played else { return nil }
    let attempt = played.attempts > 1 ? ", attempt \(played.attempt) of \(played.attempts)" : ""
    let end = played.trail.end == nil ? "not ended" : "ended: \(picture.scenario.name(of: played.trail.end))"
    return "the trainee's way\(attempt): \(counted(played.trail.turns.count, "turn")), \(end)"
  }

  /// The title of a scene or an end.
  func title(of place: MapPlace) -> String {
    switch place {
    case .scene(let scene): teachingCase.scenes[scene].title
    case .ending(let ending): teachingCase.endings[ending].title
    case .outOfTime: "Out of time"
    case .deadEnd: "Dead end"
    case .goingRound: "Going round"
    }
  }

  /// What a scene or an end is, and its figures.
  func remark(on node: CaseMap.Node) -> String { remarks(on: node).joined(separator: ", ") }

  /// The same, a remark each.
  func remarks(on node: CaseMap.Node) -> [String] {
    let states = node.isReached ? node.states.map { counted($0, "state") } : "never reached"
    return [kind(of: node.place), states].compactMap { $0 }
  }

  private func kind(of place: MapPlace) -> String {
    switch place {
    case .scene(let scene): kind(of: teachingCase.scenes[scene])
    case .ending(let ending): "\(teachingCase.endings[ending].outcome.rawValue) ending"
    case .outOfTime: "\(counted(teachingCase.header.turns, "turn")) used up"
    case .deadEnd: "a fault: nothing to say"
    case .goingRound: "a fault: no offer ever"
    }
  }

  private func kind(of scene: Scene) -> String {
    let turns = scene.turns.map { ", \(counted($0, "turn"))" } ?? ""
    return counted(scene.interventions.count, "line") + turns
  }

  /// What leads to a place from any scene, a sentence each.
  func entries(of node: CaseMap.Node) -> [String] {
    node.entries.compactMap { entry in
      guard case .rule(let rule) = entry.cause else { return nil }
      let condition = ConditionWords(picture.scenario).text(of: teachingCase.rules[rule].condition)
      let states = entry.states.map { $0 == 0 ? " (never)" : " (\(counted($0, "state")))" } ?? ""
      return "from any scene, whenever \(condition)\(states)"
    }
  }

  // MARK: Arrows

  /// What leads along an arrow, in a few signs: how many lines, and … where the patient goes on by herself.
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
    let states = arrow.arrow?.states.map { $0 == 0 ? [": no play takes it"] : [": \(counted($0, "state"))"] } ?? []
    let leads = arrow.arrow?.leads.map { "\(text(of: $0.cause))\(taken($0))" } ?? []
    return [head + states.joined()] + leads + turns(of: arrow)
  }

  private func taken(_ lead: CaseMap.Lead) -> String {
    lead.states.map { $0 == 0 ? " (never)" : " (\(counted($0, "state")))" } ?? ""
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

  /// A scene or an end with everything that can be told of it, a line each.
  func details(of node: CaseMap.Node) -> [String] {
    var lines = ["\(title(of: node.place)): \(remark(on: node))"]
    if let declared = declaration(of: node.place) { lines.append("line \(line(of: declared)) of the case") }
    if let visit = node.place.scene.flatMap({ teachingCase.scenes[$0].visit }) {
      lines.append("visit: \(teachingCase.visits[visit].title)")
    }
    lines += entries(of: node)
    if let turns = picture.playedTurns(at: node.place), !turns.isEmpty { lines.append("the trainee: \(turnList(turns))") }
    return lines
  }

  /// What the trainee did at a place, in a word or two; nothing where the way does not come there.
  func tag(on place: MapPlace) -> String? {
    guard let turns = picture.playedTurns(at: place) else { return nil }
    if turns.isEmpty { return place.scene == nil ? "the end" : "passed" }
    return turnList(turns)
  }

  private func declaration(of place: MapPlace) -> SourceRange? {
    switch place {
    case .scene(let scene): teachingCase.scenes[scene].range
    case .ending(let ending): teachingCase.endings[ending].range
    case .outOfTime, .deadEnd, .goingRound: nil
    }
  }

  private func line(of range: SourceRange) -> Int { picture.file.place(of: range.lower).line }

  // MARK: Numbers

  /// Turns as people write them, such as "turns 1-4, 9".
  func turnList(_ turns: [Int]) -> String {
    var parts: [ClosedRange<Int>] = []
    for turn in Set(turns).sorted() {
      if let last = parts.last, last.upperBound + 1 == turn {
        parts[parts.count - 1] = last.lowerBound...turn
      } else {
        parts.append(turn...turn)
      }
    }
    let list = parts.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)\u{2013}\($0.upperBound)" }
    return (turns.count == 1 ? "turn " : "turns ") + list.joined(separator: ", ")
  }

  private func counted(_ count: Int, _ thing: String) -> String {
    "\(Grouped.text(count)) \(thing)\(count == 1 ? "" : "s")"
  }
}
