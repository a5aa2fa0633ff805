package import VignetteEngine
package import VignetteRecognition
import VignetteSource

/// Runs a scripted test on a case, over the same session that a trainee plays.
package struct ScriptRunner {
  let scenario: Scenario
  let script: TestScript
  private let recognizer: Recognizer
  private let waived: Set<Int>
  private(set) var attempt: Attempt
  private var analysis: CaseAnalysis
  private var failures: [ScriptFailure] = []
  /// What was typed last, and what it was taken for.
  private var heard: HeardWords?
  private var turnsOfSteps: [Range<Int>] = []
  private var isUndecided = false

  /// How many steps `any until the end` takes at most.
  private static let anyLimit = 10_000

  /// Runs a script. What is found out of the case on the way is kept in `analysis`.
  package static func run(
    _ script: TestScript, recognizer: Recognizer, analysis: inout CaseAnalysis
  ) -> ScriptResult {
    var runner = ScriptRunner(script, recognizer, analysis)
    runner.run()
    analysis = runner.analysis
    return ScriptResult(
      script: script, failures: runner.failures, attempt: runner.attempt, turnsOfSteps: runner.turnsOfSteps,
      isUndecided: runner.isUndecided)
  }

  private init(_ script: TestScript, _ recognizer: Recognizer, _ analysis: CaseAnalysis) {
    scenario = analysis.scenario
    self.script = script
    self.recognizer = recognizer
    self.analysis = analysis
    let start = TestStart(script, scenario)
    waived = start.waived
    attempt = Attempt(scenario, seed: script.seed, at: script.scene, from: start.state)
  }

  private mutating func run() {
    check(script.opening, in: 0..<1)
    for (number, step) in script.steps.enumerated() {
      let first = attempt.turns.count
      guard take(step, number) else { return }
      turnsOfSteps.append(first..<attempt.turns.count)
      check(step.expectations, in: first..<attempt.turns.count)
    }
  }

  // MARK: Steps

  /// Takes a step; says whether the script can go on.
  private mutating func take(_ step: TestStep, _ number: Int) -> Bool {
    if attempt.end != nil {
      fail(step.range, expected: "the session to go on", came: "it had ended: \(endText)")
      return false
    }
    switch step.kind {
    case .take(let target): return take(target, step.range)
    case .any: takeAny(number)
    case .anyUntilTheEnd:
      for round in 0..<ScriptRunner.anyLimit where attempt.end == nil { takeAny(number, round) }
    case .say(let words): say(words)
    }
    return true
  }

  private mutating func take(_ target: Target, _ range: SourceRange) -> Bool {
    let matches = offers(matching: target)
    guard let match = matches.first else {
      fail(range, expected: "\(target) on offer", came: "on offer \(offerText)")
      return false
    }
    guard matches.count == 1 else {
      fail(range, expected: "one intervention for \(target)", came: "\(matches.count) fit: \(offerText)")
      return false
    }
    attempt.take(.intervention(match))
    return true
  }

  private mutating func takeAny(_ number: Int, _ round: Int = 0) {
    let offers = scenario.offers(in: attempt.state)
    let chance = SeededChance(seed: script.seed)
    guard !offers.isEmpty else { return }
    attempt.take(.intervention(offers[chance.index(below: offers.count, for: [3, number, round])]))
  }

  /// Types words: what is surely meant is said; what is asked about, or not understood, is no turn.
  private mutating func say(_ words: String) {
    let heard = recognizer.understanding(of: words, offers: scenario.offers(in: attempt.state))
    self.heard = HeardWords(words, as: heard, scenario)
    if let choice = self.heard?.choice { attempt.take(choice, words: words) }
  }

  /// What is on offer and fits a target: a whole line before a beginning.
  func offers(matching target: Target) -> [Int] {
    let offers = scenario.offers(in: attempt.state)
    switch target {
    case .move(let move, _): return offers.filter { scenario.teachingCase.interventions[$0].move == move }
    case .line(let line):
      let wording = Wording(line)
      let lines = offers.map { (place: $0, wording: Wording(scenario.teachingCase.interventions[$0].line)) }
      let whole = lines.filter { $0.wording == wording }.map(\.place)
      return whole.isEmpty ? lines.filter { wording.isBeginning(of: $0.wording) }.map(\.place) : whole
    }
  }

  // MARK: Expectations

  private mutating func check(_ expectations: [Expectation], in turns: Range<Int>) {
    var shown = ShownWords(attempt.turns[turns])
    for expectation in expectations {
      switch expectation.kind {
      case .shown(let pattern):
        if !shown.advance(past: pattern) { fail(expectation, came: shown.text) }
      case .notShown(let pattern): if shown.contains(pattern) { fail(expectation, came: shown.text) }
      case .condition(let condition):
        if !scenario.holds(condition, in: attempt.state) { fail(expectation, asking: condition) }
      case .offered(let target):
        if offers(matching: target).isEmpty { fail(expectation, came: "on offer \(offerText)") }
      case .notOffered(let target):
        if !offers(matching: target).isEmpty { fail(expectation, came: "on offer \(offerText)") }
      case .ended(let place): if !hasEnded(at: place) { fail(expectation, came: endText) }
      case .rating, .notObserved, .critical, .noCritical: checkScore(expectation)
      case .asked: if heard?.isAsked != true { fail(expectation, came: heardText) }
      case .declined: if heard?.isDeclined != true { fail(expectation, came: heardText) }
      case .understood(let move): if heard?.move != move { fail(expectation, came: heardText) }
      }
    }
  }

  private mutating func checkScore(_ expectation: Expectation) {
    let card = Scorecard(attempt, against: analysis.yardstick(for: attempt), waived: waived)
    let text = ScoreText(card, scenario)
    if card.yardstick.origin == .pathTaken, expectation.asksRating {
      isUndecided = isUndecided || analysis.conditions.isOver()
    }
    switch expectation.kind {
    case .rating(let principle, let comparison, let number):
      let holds = card.principles[principle].rating.map { comparison.holds($0, number) } ?? false
      if !holds { fail(expectation, came: text.rating(of: principle)) }
    case .notObserved(let principle):
      if card.principles[principle].rating != nil { fail(expectation, came: text.rating(of: principle)) }
    case .critical: if card.failures.isEmpty { fail(expectation, came: text.failures) }
    case .noCritical: if !card.failures.isEmpty { fail(expectation, came: text.failures) }
    case .shown, .notShown, .condition, .offered, .notOffered, .ended, .asked, .declined, .understood: break
    }
  }

  private var heardText: String { heard?.text ?? "nothing was typed" }

  private func hasEnded(at place: ClaimPlace) -> Bool {
    switch place {
    case .ending(let ending): attempt.end == .ending(ending)
    case .outOfTime: attempt.end == .outOfTime
    case .scene, .visit: false
    }
  }

  // MARK: What came

  private mutating func fail(_ expectation: Expectation, came: String) {
    fail(expectation.range, expected: expectation.wanted, came: came)
  }

  private mutating func fail(_ expectation: Expectation, asking condition: Condition) {
    let answers = ConditionAnswers(condition, in: attempt.state, of: scenario)
    fail(
      expectation.range, expected: expectation.wanted, came: answers.text, missingFacts: answers.missingFacts)
  }

  private mutating func fail(
    _ range: SourceRange, expected: String, came: String, missingFacts: [Int] = []
  ) {
    failures.append(
      ScriptFailure(
        range: range, expected: expected, came: came, turns: attempt.turns.count, missingFacts: missingFacts))
  }

  private var offerText: String {
    let lines = scenario.offers(in: attempt.state).map { place in
      let intervention = scenario.teachingCase.interventions[place]
      return "\(scenario.manual.moves[intervention.move].id) \"\(intervention.line)\""
    }
    return lines.isEmpty ? "was nothing" : "were " + lines.joined(separator: "; ")
  }

  private var endText: String { scenario.name(of: attempt.end) }
}

extension Expectation {
  /// Whether it asks for a rating.
  fileprivate var asksRating: Bool {
    switch kind {
    case .rating, .notObserved: true
    case .shown, .notShown, .condition, .offered, .notOffered, .ended, .critical, .noCritical, .asked, .declined,
      .understood:
      false
    }
  }
}
