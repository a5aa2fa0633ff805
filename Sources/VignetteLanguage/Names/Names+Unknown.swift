import VignetteEngine
import VignetteSource

/// What names stand for, and what is said of those that stand for nothing.
extension Names {
  /// The dynamic, count or derived name a word stands for.
  func quantity(_ word: Piece) throws(Fault) -> Quantity {
    if let dynamic = dynamics[word.text] { return .dynamic(dynamic) }
    if let name = derived[word.text] { return .derived(name) }
    throw Fault(unknownQuantity(word.text), at: word.range)
  }

  /// The dynamic or derived name whose value a text may show.
  func shownQuantity(_ word: Piece) throws(Fault) -> Quantity {
    guard NameReader.isKebab(word.text), word.text != "turn", word.text != "ruptures", !counts.contains(word.text),
      facts[word.text] == nil
    else { throw Fault(.notShown(word.text), at: word.range) }
    return try quantity(word)
  }

  /// The one intervention whose line begins with some words.
  func intervention(beginning line: Piece) throws(Fault) -> Int {
    let matches = lines.places(beginning: Wording(line.text))
    guard let match = matches.first else { throw Fault(.unknownLine(line.text), at: line.range) }
    guard matches.count == 1 else { throw Fault(.ambiguousLine(line.text, count: matches.count), at: line.range) }
    return match
  }

  /// What is said of a name that is no dynamic, count or derived name here.
  func unknownQuantity(_ name: String) -> DiagnosticMessage {
    if let definition = manual.derived.first(where: { $0.id == name }) {
      return .derivedWithoutParts(name, missing: definition.parts.filter { dynamics[$0] == nil })
    }
    if manual.dynamics.contains(where: { $0.id == name }) { return .undeclaredDynamic(name) }
    return .unknownName(
      "there is no dynamic or count \"\(name)\" here", name, known: quantityNames, code: .unknownDynamic)
  }

  /// What is said of a title that names nothing of the wanted kind.
  func unknownTitle(_ title: String, kind: String) -> DiagnosticMessage {
    let (visits, scenes, endings) = (kind.contains("visit"), kind.contains("scene"), kind.contains("ending"))
    let known = titles.known { place in
      switch place {
      case .visit: visits
      case .scene: scenes
      case .ending: endings
      }
    }
    return .unknownName("there is no \(kind) \"\(title)\"", title, known: known, code: .unknownTitle)
  }

  /// The fact that is named at a cursor, to the end of the line or the next word of a condition.
  func fact(_ cursor: inout Cursor) throws(Fault) -> Int {
    let start = cursor
    if let quoted = cursor.takeQuotedToLast() { throw Fault(unknownFact(quoted.text), at: quoted.range) }
    let word = cursor.takeWord() ?? cursor.takeUntilSpace()
    if let fact = facts[word.text] { return fact }
    let words = start.rest
    if facts[words.text.kebab] != nil { throw Fault(unknownFact(words.text), at: words.range) }
    throw Fault(unknownFact(word.text), at: word.range)
  }

  /// What is said of a name that is no fact here.
  func unknownFact(_ name: String) -> DiagnosticMessage {
    .unknownName("there is no fact \"\(name)\"", name, known: knownFacts, code: .unknownFact)
  }

  /// What is said of a name that is no move of the manual.
  func unknownMove(_ name: String) -> DiagnosticMessage {
    .unknownName(
      "the manual has no move \"\(name)\"", name, known: moveIDs, code: .unknownMove,
      otherwise: "vignette manual lists its moves")
  }

  /// What is said of a name that is no principle of the manual.
  func unknownPrinciple(_ name: String) -> DiagnosticMessage {
    let known = manual.principles.map(\.id)
    return .unknownName("the manual has no principle \"\(name)\"", name, known: known, code: .unknownPrinciple)
  }

  /// What is said of a name that is no pattern of the manual.
  func unknownPattern(_ name: String) -> DiagnosticMessage {
    let known = manual.patterns.map(\.id)
    return .unknownName(
      "the manual has no pattern \"\(name)\"", name, known: known, code: .unknownPattern,
      otherwise: "vignette manual lists its patterns")
  }

  /// What is said of a name nobody here can be called by.
  func unknownPerson(_ name: String) -> DiagnosticMessage {
    let text = "nobody here is called \"\(name)\""
    if people.speaker(beginning: name) == nil, let nearest = NearestName.of(name, among: people.callable) {
      return DiagnosticMessage(.unknownPerson, text, hint: "did you mean \"\(nearest)\"?", replacement: nearest)
    }
    if let speaker = people.speaker(beginning: name) {
      return DiagnosticMessage(
        .unknownPerson, text,
        hint: "write \(speaker): …, and how it is said in parentheses: \(speaker) (softly): …")
    }
    return DiagnosticMessage(.unknownPerson, text, hint: "introduce them at the margin with  character: \(name)")
  }
}
