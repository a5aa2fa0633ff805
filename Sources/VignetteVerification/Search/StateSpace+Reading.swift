package import VignetteEngine

/// Reading single states of a space, and the ways to them.
extension StateSpace {
  /// A state as a value. What the space does not keep is as it was at the beginning.
  package func state(_ number: Int) -> State {
    var state = State(scenario.teachingCase, layout: scenario.layout)
    forEach(in: number..<number + 1) { _, flat in
      state = flat.value(in: scenario)
      return true
    }
    return state
  }

  /// The first state for which something holds.
  package func first(where holds: (FlatState) -> Bool) -> Int? {
    var found: Int?
    forEach(in: 0..<count) { number, state in
      guard holds(state) else { return true }
      found = number
      return false
    }
    return found
  }

  /// Reads states one after another, as long as the reader wants more.
  package func forEach(in range: Range<Int>, _ read: (Int, FlatState) -> Bool) {
    let memory = WalkerMemory(scenario, width: packing.width)
    let state = FlatState(memory.source, FlatLayout(scenario))
    for number in range {
      packing.unpack(key(number), into: state)
      guard read(number, state) else { return }
    }
  }

  /// The shortest way from the beginning to a state.
  package func choices(to state: Int) -> [Choice] {
    var choices: [Choice] = []
    var walker = self.walker()
    var current = state
    while parent(current) >= 0 {
      let parent = parent(current)
      guard let choice = choice(from: parent, to: current, &walker) else { return [] }
      choices.append(choice)
      current = parent
    }
    return choices.reversed()
  }

  /// The shortest way on which something is first reached; nothing where no path reaches it.
  package func choices(to reached: Reached) -> [Choice]? { first(reached).map { choices(to: $0) } }

  func choices(to first: FirstReach) -> [Choice] {
    guard first.state >= 0 else { return [] }
    var choices = choices(to: Int(first.state))
    guard first.choice >= 0 else { return choices }
    var walker = self.walker()
    walker.load(key(Int(first.state)))
    choices.append(walker.choice(Int(first.choice)))
    return choices
  }

  private func choice(from parent: Int, to state: Int, _ walker: inout Walker) -> Choice? {
    walker.load(key(parent))
    let wanted = key(state)
    for index in 0..<walker.count {
      walker.take(index)
      let next = walker.next
      if (0..<packing.width).allSatisfy({ next[$0] == wanted[$0] }) { return walker.choice(index) }
    }
    return nil
  }

  /// Somebody who follows choices over these states.
  func walker() -> Walker {
    Walker(scenario, packing, replies: replies, tally: FlatTally(scenario))
  }
}
