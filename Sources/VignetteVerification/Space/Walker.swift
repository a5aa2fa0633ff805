import VignetteEngine

/// Follows the choices of packed states, one state at a time. One walker serves one thread.
struct Walker {
  /// What the steps told.
  let tally: FlatTally
  /// The words of the state that the last choice led to.
  let next: UnsafeMutablePointer<UInt64>
  /// How many choices the loaded state has.
  private(set) var count = 0
  private let packing: Packing
  private let memory: WalkerMemory
  private let replies: [Int32]
  private let interventions: Int32
  private let moves: [Int32]
  private var stepper: FlatStepper
  private let source: FlatState
  private let target: FlatState
  private let choices: UnsafeMutablePointer<Int32>
  private let paths: Paths
  private let pathPacking: PathPacking
  private var words: UnsafePointer<UInt64>

  /// A walker over a scenario's states. In `replies` are the moves that may be said off the menu.
  init(_ scenario: Scenario, _ packing: Packing, replies: [Int], tally: FlatTally) {
    let memory = WalkerMemory(scenario, width: packing.width)
    self.memory = memory
    self.tally = tally
    self.packing = packing
    self.replies = replies.map { Int32($0) }
    interventions = Int32(scenario.teachingCase.interventions.count)
    moves = scenario.program.interventions.map(\.move)
    next = memory.words
    choices = memory.choices
    source = FlatState(memory.source, FlatLayout(scenario))
    target = FlatState(memory.target, FlatLayout(scenario))
    stepper = FlatStepper(scenario, in: memory.target, telling: tally)
    paths = Paths(scenario, in: memory.target, telling: tally)
    pathPacking = PathPacking(packing, FlatLayout(scenario))
    words = UnsafePointer(memory.words)
  }

  /// The state that is loaded.
  var loaded: FlatState { source }

  /// The state that the last choice led to.
  var reached: FlatState { target }

  /// Loads a packed state and finds its choices.
  mutating func load(_ words: UnsafePointer<UInt64>) {
    self.words = words
    packing.unpack(words, into: source)
    findChoices()
  }

  /// Begins a session; where it stands then is in `next`.
  mutating func open(from state: State) {
    stepper.open(from: state)
    packing.pack(target, into: next)
  }

  /// Follows a choice of the loaded state; where it leads is in `next`.
  mutating func take(_ index: Int) {
    let choice = choices[index]
    if choice < interventions {
      stepper.take(choice, from: source)
    } else {
      stepper.say(Int(choice - interventions), from: source)
    }
    packing.pack(target, into: next)
  }

  /// Follows a choice of the loaded state on a path that is known or learned; where it leads is in `next`, and its
  /// leaf is given. Neither `reached` nor what the tally counts of a single step is told. Where there is no room for
  /// another path, this is `take`, and no leaf is given.
  mutating func follow(_ index: Int) -> Int? {
    guard let end = paths.follow(Int(choices[index]), from: source) else {
      take(index)
      return nil
    }
    guard end.leaf < pathPacking.count || pathPacking.plan(paths.leaves[end.leaf], from: source.scene) else {
      paths.restore(end, source)
      take(index)
      return nil
    }
    pathPacking.pack(end.leaf, from: words, source.cells, into: next)
    paths.restore(end, source)
    return end.leaf
  }

  /// Whether every step to a leaf arrives at the place that is watched.
  func isAtWatchedPlace(_ leaf: Int) -> Bool { paths.leaves[leaf].isAtWatchedPlace }

  /// What the tally counts of every single step to a leaf is written into the tally.
  func tell(_ leaf: Int) {
    for (place, points) in paths.leaves[leaf].points.enumerated() { tally.points[place] = points }
  }

  /// A choice of the loaded state: an intervention, by its place in the case, or behind them a move, by its place in the
  /// manual.
  func code(_ index: Int) -> Int32 { choices[index] }

  /// A choice of the loaded state.
  func choice(_ index: Int) -> Choice {
    let choice = choices[index]
    return choice < interventions
      ? .intervention(Int(choice)) : .offMenu(move: Int(choice - interventions))
  }

  private mutating func findChoices() {
    count = paths.offers(in: source, into: choices)
    guard !replies.isEmpty, source.end == nil else { return }
    let offered = count
    for move in replies where !isOffered(move, among: offered) {
      choices[count] = interventions + move
      count += 1
    }
  }

  /// Whether one of the offers makes a move; its words are then taken for that.
  private func isOffered(_ move: Int32, among offered: Int) -> Bool {
    for index in 0..<offered where moves[Int(choices[index])] == move { return true }
    return false
  }
}
