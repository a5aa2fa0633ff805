extension Scenario {
  /// The interventions on offer, by their places in the case and in the order of the file. None after the end.
  package func offers(in state: State) -> [Int] {
    guard state.end == nil else { return [] }
    let stepper = Stepper(tables, state: state, teller: EventTeller(self, .reckoning))
    return tables.scenes[state.scene].interventions.filter { stepper.isOffered($0) }
  }

  /// The beginning of a session: the first scene is entered, from the case's own start unless another is given.
  package func opening(from state: State? = nil, _ detail: EventDetail = .all) -> Step {
    step(from: state ?? State(teachingCase, layout: layout), detail) { $0.open() }
  }

  /// A scene entered from a given state, without its visit's body and without deadlines; for tests that begin in
  /// the middle.
  package func opening(at scene: Int, from state: State, _ detail: EventDetail = .all) -> Step {
    step(from: state, detail) { $0.open(at: scene) }
  }

  /// What follows from a choice. Taking what is not on offer, or going on after the end, is a mistake of the caller.
  package func step(from state: State, taking choice: Choice, _ detail: EventDetail = .all) -> Step {
    precondition(state.end == nil, "a session that has ended goes nowhere")
    return step(from: state, detail) { stepper in
      switch choice {
      case .intervention(let intervention): stepper.take(intervention)
      case .offMenu(let move): stepper.say(move: move)
      }
    }
  }

  private func step(
    from state: State, _ detail: EventDetail, _ act: (inout Stepper<EventTeller>) -> Void
  ) -> Step {
    var stepper = Stepper(tables, state: state, teller: EventTeller(self, detail))
    act(&stepper)
    return Step(state: stepper.state, events: stepper.teller.events, arrivals: stepper.teller.arrivals)
  }
}
