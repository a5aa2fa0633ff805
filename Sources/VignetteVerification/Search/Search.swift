import VignetteEngine

/// Explores every state of a case over the same step that is played, breadth first, so that ways are shortest.
///
/// States are expanded batch by batch: workers follow the choices of a batch side by side, then add what they
/// found in the order of the states it follows from. So the states get the same numbers whoever works.
struct Search {
  private let space: StateSpace
  private let conditions: SearchConditions
  private let expansions: [Expansion]

  /// Explores the states that a packing tells apart.
  ///
  /// - Parameters:
  ///   - replies: the moves that may be said off the menu.
  ///   - watched: a place whose first arrival is noted.
  static func run(
    _ scenario: Scenario, _ packing: Packing, replies: [Int] = [], watching watched: WatchedArrival? = nil,
    under conditions: SearchConditions
  ) -> StateSpace {
    let space = StateSpace(scenario, packing, replies: replies)
    let search = Search(space, watched, conditions)
    search.run()
    return space
  }

  private init(_ space: StateSpace, _ watched: WatchedArrival?, _ conditions: SearchConditions) {
    self.space = space
    self.conditions = conditions
    expansions = (0..<min(conditions.workers.count, Candidates.mostLists)).map { _ in
      Expansion(space, watching: watched)
    }
  }

  private func run() {
    open()
    var next = 0
    while next < space.count {
      if let stop = stop(before: next) { return end(stop) }
      let batch = next..<min(space.count, next + conditions.piece * expansions.count)
      expand(batch)
      next = batch.upperBound
    }
    end(nil)
  }

  private func end(_ stop: SearchStop?) {
    space.table.fit(by: conditions.workers)
    space.end(stop: stop)
  }

  private func open() {
    let (words, tally) = expansions[0].open()
    space.noteOpening(tally)
    _ = space.insert(words, StateHash(words, space.packing.width), parent: -1)
  }

  private func stop(before next: Int) -> SearchStop? {
    let limits = conditions.limits
    let bytes = space.bytes + expansions.reduce(0) { $0 + $1.bytes }
    if space.count > limits.states { return .states(limit: limits.states) }
    if bytes > limits.bytes { return .memory(limit: limits.bytes) }
    let progress = SearchProgress(
      states: space.count, frontier: space.count - next, transitions: space.transitions, bytes: bytes)
    return conditions.goesOn(progress) ? nil : .interrupted
  }

  private func expand(_ batch: Range<Int>) {
    let pieces = pieces(of: batch)
    conditions.workers.run(pieces.count) { [expansions] piece in expansions[piece].expand(pieces[piece]) }
    Admission.admit(expansions[..<pieces.count].map(\.candidates), to: space.table, by: conditions.workers)
    for (piece, expansion) in zip(pieces, expansions) {
      space.add(expansion)
      space.note(expansion.tally, in: piece)
      if let arrival = expansion.arrival { space.noteArrival(arrival) }
    }
  }

  /// The pieces of a batch, one for each worker as far as it goes round.
  private func pieces(of batch: Range<Int>) -> [Range<Int>] {
    stride(from: batch.lowerBound, to: batch.upperBound, by: conditions.piece).map {
      $0..<min($0 + conditions.piece, batch.upperBound)
    }
  }
}
