import VignetteEngine

/// What conditions and texts read.
extension ModelSession {
  func holds(_ condition: Condition) -> Bool {
    switch condition {
    case .compare(let left, let comparison, let right): compare(value(left), comparison, value(right))
    case .not(let inner): !holds(inner)
    case .and(let left, let right): holds(left) && holds(right)
    case .or(let left, let right): holds(left) || holds(right)
    case .visitedScene(let scene): past.contains(.scene(scene))
    case .visitedVisit(let visit): past.contains(.visit(visit))
    case .revealed(let fact): past.contains(.revealed(fact))
    case .chosenMove(let move): past.contains(.chosen(move))
    case .chosenLine(let line): past.contains(.taken(line))
    case .ruptured(let kind): rupture != nil && (kind == nil || kind == rupture)
    }
  }

  func words(_ text: Text) -> String {
    text.parts.map { part in
      switch part.content {
      case .words(let words): words
      case .value(let quantity): "\(value(quantity))"
      }
    }.joined()
  }

  private func compare(_ left: Int, _ comparison: Comparison, _ right: Int) -> Bool {
    switch comparison {
    case .less: left < right
    case .lessOrEqual: !(left > right)
    case .greater: left > right
    case .greaterOrEqual: !(left < right)
    case .equal: left == right
    case .notEqual: !(left == right)
    }
  }

  private func value(_ quantity: Quantity) -> Int {
    switch quantity {
    case .number(let number): number
    case .dynamic(let dynamic): values[dynamic]
    case .derived(let name): mean(teachingCase.derived[name].parts.map { values[$0] })
    case .turn: turn
    case .ruptures: ruptures
    case .plus(let left, let right): value(left) + value(right)
    case .minus(let left, let right): value(left) - value(right)
    case .times(let left, let right): value(left) * value(right)
    }
  }

  /// The mean, a half rounded up.
  private func mean(_ values: [Int]) -> Int {
    Int((Double(values.reduce(0, +)) / Double(values.count) + 0.5).rounded(.down))
  }
}
