import VignetteEngine

/// A second reading of section 6 of the language, over the case as it was written and as plain as can be: what the
/// engine is held against.
struct ModelSession {
  let teachingCase: Case
  let manual: Manual
  var values: [Int]
  var scene = 0
  var end: SessionEnd?
  var turn = 0
  var sceneTurns = 0
  var hasRunOtherwise = false
  var rupture: RuptureKind?
  var ruptures = 0
  var past: Set<Past> = []
  var kept: Destination?
  /// What happened, a line each.
  var log: [String] = []

  /// What can have happened before.
  enum Past: Hashable {
    case taken(Int), chosen(Int), said(Int), scene(Int), visit(Int), revealed(Int), fired(Int)
  }

  /// Which kinds of lines run.
  struct Kinds {
    var effects = true
    var words = true
    var credit = true
  }

  /// A session that has begun.
  init(_ scenario: Scenario) {
    teachingCase = scenario.teachingCase
    manual = scenario.manual
    values = teachingCase.dynamics.map(\.start)
    enter(.scene(0))
    settle(withRules: false)
  }

  /// The interventions on offer.
  var offers: [Int] {
    end != nil ? [] : Array(teachingCase.scenes[scene].interventions).filter { isOffered($0) }
  }

  private func isOffered(_ place: Int) -> Bool {
    let intervention = teachingCase.interventions[place]
    if !intervention.isRepeatable, past.contains(.taken(place)) { return false }
    return intervention.when.map { holds($0) } ?? true
  }

  private var hasSpokenOffer: Bool { offers.contains { !teachingCase.interventions[$0].isInward } }

  // MARK: A turn

  mutating func take(_ place: Int) {
    let intervention = teachingCase.interventions[place]
    let isFirst = past.insert(.taken(place)).inserted
    choose(intervention.move, usesTurn: !intervention.isInward)
    lend(to: intervention)
    run(intervention.body, Kinds(credit: isFirst))
    if isFirst, !hasOwnCredit(intervention.body) { credit(intervention.move) { _ in true } }
    goOn()
  }

  mutating func say(move: Int) {
    let isFirst = past.insert(.said(move)).inserted
    choose(move, usesTurn: true)
    let reaction = teachingCase.reactions.first { $0.move == move }?.body
    if let reply = reaction ?? manual.moves[move].reply {
      log.append("reply \(move)")
      run(reply, Kinds(effects: isFirst))
    }
    if isFirst { credit(move) { $0 < 0 } }
    goOn()
  }

  private mutating func choose(_ move: Int, usesTurn: Bool) {
    past.insert(.chosen(move))
    if usesTurn { (turn, sceneTurns) = (turn + 1, sceneTurns + 1) }
  }

  private mutating func credit(_ move: Int, where counts: (Int) -> Bool) {
    for weight in manual.moves[move].weights where counts(weight.points) {
      log.append("points \(weight.principle) \(weight.points)")
    }
  }

  private mutating func goOn() {
    lookAtRules()
    if turn >= teachingCase.header.turns, !keepsEnding {
      run(teachingCase.outOfTime)
      return finish(.outOfTime)
    }
    if let next = takeKept() { enterWithRules(next) }
    settle(withRules: true)
  }

  private var keepsEnding: Bool { if case .ending = kept { true } else { false } }

  mutating func lookAtRules() {
    guard end == nil else { return }
    for (place, rule) in teachingCase.rules.enumerated() where !past.contains(.fired(place)) && holds(rule.condition)
    {
      past.insert(.fired(place))
      log.append("rule \(place)")
      run(rule.body)
      return
    }
  }

  // MARK: The offer

  private mutating func settle(withRules: Bool) {
    while end == nil {
      let patience = teachingCase.scenes[scene].turns ?? .max
      if hasSpokenOffer, sceneTurns < patience { return }
      if !hasRunOtherwise, let otherwise = teachingCase.scenes[scene].otherwise {
        hasRunOtherwise = true
        log.append("otherwise \(scene)")
        run(otherwise)
      }
      guard let next = takeKept() else { return hasSpokenOffer ? () : finish(.deadEnd) }
      if withRules { enterWithRules(next) } else { enter(next) }
    }
  }
}
