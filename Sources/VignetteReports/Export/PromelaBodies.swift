import VignetteEngine
import VignetteSource
import VignetteVerification

/// Writes bodies as statements of a step.
struct PromelaBodies {
  private let scope: PromelaScope
  private let names: PromelaNames
  private let expressions: PromelaExpressions
  private var scenario: Scenario { scope.scenario }

  /// Bodies over what a state holds; those that run only while the session opens know what it does not hold.
  init(_ scope: PromelaScope, opening: Set<Int> = []) {
    self.scope = scope
    names = PromelaNames(scope.scenario)
    expressions = PromelaExpressions(scope, opening: opening)
  }

  /// The statements of the body that begins at a place of the program. Where it leads is then in `kept`.
  func lines(of start: Int32) throws(ExportRefusal) -> [String] {
    let tree = BodyTree(of: start, in: scenario.program)
    let asks = asksWhetherLed(tree)
    return (asks ? ["led = 0;"] : []) + (try lines(of: tree.parts[...], asks))
  }

  /// Whether something stands behind an `if` that may have led away.
  private func asksWhetherLed(_ tree: BodyTree) -> Bool {
    tree.parts.indices.contains { index in
      guard case .choice(_, let then, let otherwise) = tree.parts[index] else { return false }
      return (then.leads || otherwise.leads) && index < tree.parts.count - 1 || asksWhetherLed(then)
        || asksWhetherLed(otherwise)
    }
  }

  private func lines(of parts: ArraySlice<BodyTree.Part>, _ asks: Bool) throws(ExportRefusal) -> [String] {
    guard let first = parts.first else { return [] }
    let rest = parts.dropFirst()
    switch first {
    case .effect(let position): return effect(of: position) + (try lines(of: rest, asks))
    case .lead(let destination):
      return ["kept = \(names.place(of: destination)); \(aside(destination))"] + (asks ? ["led = 1;"] : [])
    case .choice(let test, let then, let otherwise):
      let choice = try lines(test, then, otherwise, asks)
      guard then.leads || otherwise.leads, !rest.isEmpty else { return choice + (try lines(of: rest, asks)) }
      return choice + Promela.choice([("led", ["skip;"]), ("else", try lines(of: rest, asks))])
    }
  }

  private func lines(_ test: Int, _ then: BodyTree, _ otherwise: BodyTree, _ asks: Bool) throws(ExportRefusal)
    -> [String]
  {
    guard case .test(let formula, _, _) = scenario.program.instructions[test] else {
      preconditionFailure("a choice of a body stands at a test")
    }
    let condition = try expressions.text(of: formula, at: scenario.program.ranges[test])
    return Promela.choice([
      (condition, try lines(of: then.parts[...], asks)), ("else", try lines(of: otherwise.parts[...], asks)),
    ])
  }

  // MARK: Effects

  /// As many ruptures as the arithmetic of a model reckons with; the model asserts that there are no more.
  static let mostRuptures = 9_999

  private func effect(of position: Int) -> [String] {
    switch scenario.program.instructions[position] {
    case .change(let dynamic, let points): points == 0 ? [] : [change(Int(dynamic), by: Int(points))]
    case .set(let dynamic, let value):
      ["\(names.value(Int(dynamic))) = \(scenario.teachingCase.dynamics[Int(dynamic)].clamped(Int(value)));"]
    case .reveal(let fact): ["\(names.mark(scenario.layout.revealed(Int(fact)))) = 1;"]
    case .rupture(let kind):
      ["rupture = \(PromelaExpressions.code(of: kind));"]
        + (scope.ruptures || scope.rupturesWithinStep
          ? ["ruptures++;", "assert(ruptures <= \(PromelaBodies.mostRuptures));"] : [])
    case .repair: scope.plain.rupture ? ["rupture = 0;"] : []
    case .say, .narrate, .vary, .note, .chart, .credit, .critical, .test, .side, .jump, .lead, .end: []
    }
  }

  private func change(_ dynamic: Int, by points: Int) -> String {
    let name = names.value(dynamic)
    let bounds = scenario.teachingCase.dynamics[dynamic].bounds
    let clamped =
      points > 0
      ? "(\(name) > \(bounds.upperBound - points) -> \(bounds.upperBound) : \(name) + \(points))"
      : "(\(name) < \(bounds.lowerBound - points) -> \(bounds.lowerBound) : \(name) - \(-points))"
    return "\(name) = \(clamped);"
  }

  private func aside(_ destination: Destination) -> String {
    switch destination {
    case .scene(let scene): PromelaNames.aside(scenario.teachingCase.scenes[scene].title)
    case .ending(let ending): PromelaNames.aside(scenario.teachingCase.endings[ending].title)
    }
  }
}
