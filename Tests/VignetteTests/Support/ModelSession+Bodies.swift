import VignetteEngine

/// How bodies run, line by line.
extension ModelSession {
  mutating func lend(to intervention: Intervention) {
    let kinds = Kinds(
      effects: !holdsAny(intervention.body, isEffect), words: !holdsAny(intervention.body, isWord))
    if let reaction = teachingCase.reactions.first(where: { $0.move == intervention.move }) {
      run(reaction.body, kinds)
    } else if let reply = manual.moves[intervention.move].reply, kinds.words {
      run(reply, kinds)
    }
  }

  func hasOwnCredit(_ body: Body) -> Bool { holdsAny(body, isCredit) }

  /// Runs a body and says whether it led away.
  @discardableResult
  mutating func run(_ body: Body, _ kinds: Kinds = Kinds()) -> Bool {
    for statement in body.statements {
      switch statement.kind {
      case .lead(let destination):
        kept = destination
        return true
      case .branch(let arms):
        let first = arms.first { arm in arm.condition.map { holds($0) } ?? true }
        if let first, run(first.body, kinds) { return true }
      default: run(statement, kinds)
      }
    }
    return false
  }

  private mutating func run(_ statement: Statement, _ kinds: Kinds) {
    if isEffect(statement) {
      if kinds.effects { apply(statement) }
    } else if isWord(statement) {
      if kinds.words { show(statement) }
    } else if isCredit(statement) {
      if kinds.credit { credit(statement) }
    } else {
      remark(statement)
    }
  }

  private mutating func apply(_ statement: Statement) {
    switch statement.kind {
    case .change(let dynamic, let points): set(dynamic, to: values[dynamic] + points)
    case .set(let dynamic, let value): set(dynamic, to: value)
    case .reveal(let fact): if past.insert(.revealed(fact)).inserted { log.append("reveal \(fact)") }
    case .rupture(let kind):
      (rupture, ruptures) = (kind, ruptures + 1)
      log.append("rupture \(kind)")
    case .repair:
      if rupture != nil { log.append("repair") }
      rupture = nil
    case .critical(let why): log.append("failed \(why)")
    default: break
    }
  }

  private mutating func set(_ dynamic: Int, to value: Int) {
    let bounds = teachingCase.dynamics[dynamic].bounds
    let before = values[dynamic]
    values[dynamic] = max(bounds.lowerBound, min(bounds.upperBound, value))
    log.append("dynamic \(dynamic) \(before) \(values[dynamic])")
  }

  private mutating func show(_ statement: Statement) {
    switch statement.kind {
    case .speech(let speech):
      let manner = speech.manner.map { " (\(words($0)))" } ?? ""
      log.append("\(speech.name)\(manner): \(words(speech.text))")
    case .narration(let text): log.append(words(text))
    case .vary(let items): log.append("vary of \(items.count)")
    default: break
    }
  }

  private mutating func remark(_ statement: Statement) {
    switch statement.kind {
    case .note(let text): log.append("note: \(words(text))")
    case .chart(let text): log.append("chart: \(words(text))")
    default: break
    }
  }

  private mutating func credit(_ statement: Statement) {
    if case .credit(let principle, let points, _) = statement.kind { log.append("points \(principle) \(points)") }
  }

  private func holdsAny(_ body: Body, _ test: (Statement) -> Bool) -> Bool {
    body.statements.contains { statement in
      if case .branch(let arms) = statement.kind { return arms.contains { holdsAny($0.body, test) } }
      return test(statement)
    }
  }

  private func isEffect(_ statement: Statement) -> Bool {
    switch statement.kind {
    case .change, .set, .reveal, .rupture, .repair, .critical: true
    default: false
    }
  }

  private func isWord(_ statement: Statement) -> Bool {
    switch statement.kind {
    case .speech, .narration, .vary: true
    default: false
    }
  }

  private func isCredit(_ statement: Statement) -> Bool {
    switch statement.kind {
    case .credit, .noCredit: true
    default: false
    }
  }
}
