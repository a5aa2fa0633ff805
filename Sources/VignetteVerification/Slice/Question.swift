package import VignetteEngine

/// What an exploration is for: what of the states must be kept beside what the case itself still reads.
package struct Question: Hashable, Sendable {
  /// What is asked of every state.
  package var reads: Reads
  /// Whether any move the case has a reaction to may be said at any time.
  package var allowsTyped: Bool
  /// Whether it asks what the bodies of endings do, so that what these read must be kept until then.
  var asksEndings = false

  /// A question that asks only where paths lead and what they earn.
  package init(_ scenario: Scenario, allowsTyped: Bool = false) {
    reads = Reads(scenario)
    self.allowsTyped = allowsTyped
  }

  /// A question that asks something of states, also of those at the end.
  static func ofStates(
    _ scenario: Scenario, allowsTyped: Bool = false, asking add: (inout Reads) -> Void
  ) -> Question {
    var question = Question(scenario, allowsTyped: allowsTyped)
    add(&question.reads)
    question.asksEndings = EndingBodies.changeAnything(scenario)
    return question
  }

  /// A question that asks which blocks of all bodies run.
  static func blocks(_ scenario: Scenario) -> Question {
    var question = Question(scenario)
    question.asksEndings = true
    return question
  }

  /// A question that also asks which paths are safety failures.
  static func safety(_ scenario: Scenario) -> Question {
    var question = Question(scenario)
    for requirement in scenario.teachingCase.header.requirements {
      question.reads.marks.insert(scenario.layout.chosen(move: requirement.move))
    }
    question.asksEndings = EndingBodies.canFail(scenario)
    return question
  }

  /// What the body of an ending reads, where the question asks what it does.
  func reads(ofEnding ending: Int, in scenario: Scenario) -> Reads {
    asksEndings ? BodyReach(of: scenario.program.endings[ending], in: scenario).reads : Reads(scenario)
  }

  /// The moves that may be said off the menu: the spoken ones that the case has a reaction to.
  func replies(in scenario: Scenario) -> [Int] {
    guard allowsTyped else { return [] }
    return scenario.teachingCase.reactions.map(\.move).filter { !scenario.manual.moves[$0].isInward }
  }
}
