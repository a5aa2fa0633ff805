extension Scenario {
  /// The interventions on offer, by their places in the case and in the order of the file. None after the end.
  package func offers(in state: State) -> [Int] {
    guard state.end == nil else { return [] }
    let reader = FormulaReader(formulas: program.formulas, derived: teachingCase.derived)
    return program.scenes[Int(state.scene)].interventions.filter { isOffered($0, in: state, reader: reader) }
  }

  /// Whether an intervention of the scene is on offer: not used up, and its `when` holds.
  func isOffered(_ intervention: Int, in state: State, reader: FormulaReader) -> Bool {
    let entry = program.interventions[intervention]
    if !entry.isRepeatable, state.marks.contains(layout.taken(intervention)) { return false }
    return entry.when.map { reader.holds($0, in: state) } ?? true
  }

  /// The beginning of a session: the first scene is entered, from the case's own start unless another is given.
  package func opening(from state: State? = nil, _ detail: EventDetail = .all) -> Step {
    var stepper = Stepper(self, state: state ?? State(teachingCase, layout: layout), detail: detail)
    stepper.open()
    return stepper.step
  }

  /// What follows from a choice. Taking what is not on offer, or going on after the end, is a mistake of the caller.
  package func step(from state: State, taking choice: Choice, _ detail: EventDetail = .all) -> Step {
    precondition(state.end == nil, "a session that has ended goes nowhere")
    var stepper = Stepper(self, state: state, detail: detail)
    switch choice {
    case .intervention(let intervention): stepper.take(intervention)
    case .offMenu(let move): stepper.say(move: move)
    }
    return stepper.step
  }

  /// A scene entered from a given state, without its visit's body and without deadlines; for tests that begin in
  /// the middle.
  package func opening(at scene: Int, from state: State, _ detail: EventDetail = .all) -> Step {
    var stepper = Stepper(self, state: state, detail: detail)
    stepper.open(at: scene)
    return stepper.step
  }
}
