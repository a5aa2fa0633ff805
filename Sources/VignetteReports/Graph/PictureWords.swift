import VignetteEngine
import VignetteSource
import VignetteVerification

/// The words of a picture, whatever draws it.
struct PictureWords {
  let picture: CasePicture
  let teachingCase: Case

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
    let counts =
      "\(Grouped.text(traffic.states)) states, alike ones counted once, "
      + "\(Grouped.text(traffic.transitions)) transitions"
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

  /// Whether all plays were seen, so that what none was seen to do none does.
  var isWhole: Bool { picture.map.traffic?.stop == nil }

  /// From how many states something leads on, in brackets; nothing where plays were not explored.
  func taken(_ lead: CaseMap.Lead) -> String {
    guard let states = lead.states else { return "" }
    return states > 0 ? " (\(counted(states, "state")))" : isWhole ? " (never)" : " (not seen)"
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
    [kind(of: node.place), states(at: node)].compactMap { $0 }
  }

  /// A scene that always leads on at once has no states of its own.
  private func states(at node: CaseMap.Node) -> String? {
    guard let states = node.states else { return nil }
    guard node.isReached else { return isWhole ? "never reached" : "not seen" }
    if states == 0 { return isWhole ? "only passed through" : "seen" }
    return counted(states, "state")
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
      return "from any scene, whenever \(condition)\(taken(entry))"
    }
  }

  /// A scene or an end with everything that can be told of it, a line each.
  func details(of node: CaseMap.Node) -> [String] {
    var lines = ["\(title(of: node.place)): \(remark(on: node))"]
    if let declared = declaration(of: node.place) { lines.append("line \(line(of: declared)) of the case") }
    if let visit = node.place.scene.flatMap({ teachingCase.scenes[$0].visit }) {
      lines.append("visit: \(teachingCase.visits[visit].title)")
    }
    lines += entries(of: node)
    if let turns = picture.playedTurns(at: node.place), !turns.isEmpty {
      lines.append("the trainee: \(turnList(turns))")
    }
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

  func line(of range: SourceRange) -> Int { picture.file.place(of: range.lower).line }

  // MARK: Numbers

  /// Turns as people write them, such as "turns 1-4, 9"; turn 0 is the opening.
  func turnList(_ all: [Int]) -> String {
    let turns = all.filter { $0 > 0 }
    guard !turns.isEmpty else { return "the opening" }
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

  func counted(_ count: Int, _ thing: String) -> String {
    "\(Grouped.text(count)) \(thing)\(count == 1 ? "" : "s")"
  }
}
