import VignetteEngine
import VignetteSource

/// The first pass: everything that lines can name.
extension CaseReader {
  /// Declares people, dynamics, facts, titles and the lines of interventions.
  mutating func declare() {
    declarePeople()
    declareDynamics()
    declareFacts()
    declarePlaces()
    declareInterventions()
  }

  private mutating func declarePlaces() {
    var (visits, scenes, endings) = (0, 0, 0)
    for line in lines {
      switch line.key {
      case .visit: declare(line, .visit(visits), &visits)
      case .scene: declare(line, .scene(scenes), &scenes)
      case .ending: declare(line, .ending(endings), &endings)
      case .title, .id, .summary, .phase, .level, .setting, .turns, .focus, .objectives, .required, .safety,
        .warnings, .authors, .reviewed, .references, .language, .manual, .typed, .minutes, .patterns, .chapters,
        .patient, .character,
        .dynamics, .counts, .facts, .reactions, .whenever, .outOfTime, .formulation, .debrief:
        break
      }
    }
  }

  private mutating func declare(_ line: MarginLine<CaseKey>, _ place: TitleNames.Place, _ count: inout Int) {
    guard let title = attempt({ () throws(Fault) in try CaseReader.title(of: line) }) else { return }
    guard names.titles.add(title.text, place) else {
      guard !line.isMeant else { return }
      let first = names.titles.place(title.text).flatMap { titlePlaces[$0] }
      let notes = [first].compactMap { $0 }.map { DiagnosticNote("it stands here first", at: $0) }
      return log.report(.duplicateTitle(title.text), at: title.range, notes: notes)
    }
    titlePlaces[place] = title.range
    places[line.line] = place
    count += 1
  }

  /// The title of a visit, scene or ending.
  static func title(of line: MarginLine<CaseKey>) throws(Fault) -> Piece {
    var cursor = line.value
    guard !cursor.isAtEnd else { throw Fault(.emptyTitle(line.key.rawValue), at: line.written.range) }
    let title = try TitleReader.title(&cursor, after: "\(line.key.rawValue):")
    guard !TitleNames.isTaken(title.text) else { throw Fault(.reservedTitle(title.text), at: title.range) }
    return title
  }

  private mutating func declareInterventions() {
    var wordings: [Wording] = []
    defer { names.lines = LineNames(wordings) }
    for scene in lines(.scene) {
      for line in outline.children(of: scene.line) where Heading.isIntervention(Cursor(outline, line: line)) {
        guard let heading = attempt({ [self] () throws(Fault) in try Heading.read(line, outline, names: names) })
        else {
          continue
        }
        headings[line] = heading
        wordings.append(Wording(heading.words))
      }
    }
  }
}
