import VignetteEngine

/// Follows the arrows of a case, whatever holds, and gathers what is read on the way.
struct PromelaReach {
  private let scenario: Scenario
  /// The scenes that something leads to.
  private(set) var scenes: Set<Int> = []
  /// The endings that something leads to.
  private(set) var endings: Set<Int> = []
  /// The marks that conditions read.
  private(set) var marks: Set<Int> = []
  /// Whether a condition reads the turn.
  private(set) var turn = false
  /// Whether a condition reads the number of ruptures.
  private(set) var ruptures = false
  private var stays: Set<Int> = []

  private var program: Program { scenario.program }

  init(_ scenario: Scenario) { self.scenario = scenario }

  /// Adds what can follow once the session has opened in the first scene. What is read in opening it is not added: it is
  /// never read again, unless something leads there.
  mutating func open() {
    let first = program.scenes[0]
    let starts = [first.body] + (first.visit.map { [program.visits[Int($0)]] } ?? [])
    for start in starts { for destination in BodyTree(of: start, in: program).destinations { lead(to: destination) } }
    stay(in: 0)
  }

  private mutating func run(_ start: Int32) { run(BodyTree(of: start, in: program)) }

  private mutating func run(_ tree: BodyTree) {
    for part in tree.parts {
      switch part {
      case .effect: break
      case .choice(let test, let then, let otherwise):
        if case .test(let formula, _, _) = program.instructions[test] { read(formula) }
        run(then)
        run(otherwise)
      case .lead(let destination): lead(to: destination)
      }
    }
  }

  private mutating func lead(to destination: Destination) {
    switch destination {
    case .ending(let ending): if endings.insert(ending).inserted { run(program.endings[ending]) }
    case .scene(let scene): if scenes.insert(scene).inserted { enter(scene) }
    }
  }

  private mutating func enter(_ scene: Int) {
    if let visit = program.scenes[scene].visit {
      let body = BodyTree(of: program.visits[Int(visit)], in: program)
      if !body.isEmpty { marks.insert(scenario.layout.visited(visit: Int(visit))) }
      run(body)
    }
    run(program.scenes[scene].body)
    stay(in: scene)
  }

  private mutating func stay(in scene: Int) {
    guard stays.insert(scene).inserted else { return }
    for intervention in program.scenes[scene].interventions { offer(intervention) }
    if let otherwise = program.scenes[scene].otherwise { run(otherwise) }
  }

  private mutating func offer(_ intervention: Int) {
    let entry = program.interventions[intervention]
    if !entry.isRepeatable { marks.insert(scenario.layout.taken(intervention)) }
    if let when = entry.when { read(when) }
    run(entry.body)
  }

  /// Adds the rules, and what runs when time is out.
  mutating func rules() {
    for (rule, start) in program.rules.enumerated() {
      marks.insert(scenario.layout.fired(rule))
      read(program.ruleConditions[rule])
      run(start)
    }
    run(program.outOfTime)
  }

  private mutating func read(_ formula: Int32) {
    switch program.formulas[Int(formula)] {
    case .number, .dynamic, .derived, .ruptured: break
    case .turn: turn = true
    case .ruptures: ruptures = true
    case .marked(let mark): marks.insert(Int(mark))
    case .not(let inner): read(inner)
    case .plus(let left, let right), .minus(let left, let right), .times(let left, let right),
      .compare(let left, _, let right), .and(let left, let right), .or(let left, let right):
      read(left)
      read(right)
    }
  }
}
