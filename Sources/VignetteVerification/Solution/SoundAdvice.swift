import VignetteEngine

/// What a debrief may advise: to take up nothing poor, to give up no safety question, and nothing by which a safety failure
/// comes about that the trainee did not have.
struct SoundAdvice {
  private let scenario: Scenario
  private let required: Set<Int>
  private let failures: Set<CriticalReason>

  /// What may be advised after an attempt.
  init(_ attempt: Attempt) {
    scenario = attempt.scenario
    required = Set(scenario.teachingCase.header.requirements.map(\.move))
    failures = SoundAdvice.failures(of: attempt)
  }

  /// Whether it may be advised to take an intervention, instead of something or besides.
  func mayTake(_ intervention: Int, insteadOf said: Choice? = nil) -> Bool {
    let move = scenario.teachingCase.interventions[intervention].move
    guard scenario.manual.moves[move].sense != .poor else { return false }
    return said.map { mayLeaveOut($0) || scenario.teachingCase.move(of: $0) == move } ?? true
  }

  /// Whether it may be advised not to have done something.
  func mayLeaveOut(_ choice: Choice) -> Bool { !required.contains(scenario.teachingCase.move(of: choice)) }

  /// Whether a whole play has no safety failure but those of the attempt.
  func mayPlay(_ play: [Choice]) -> Bool {
    var other = Attempt(scenario, seed: 1)
    for choice in play { other.take(choice) }
    return failures.isSuperset(of: SoundAdvice.failures(of: other))
  }

  private static func failures(of attempt: Attempt) -> Set<CriticalReason> {
    let reasons = attempt.turns.flatMap(\.events).map { event -> CriticalReason? in
      if case .failed(let reason) = event { reason } else { nil }
    }
    return Set(reasons.compactMap(\.self))
  }
}
