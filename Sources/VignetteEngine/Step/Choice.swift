/// What a trainee does in a turn.
package enum Choice: Hashable, Sendable {
  /// Takes an intervention on offer, by its place in the case.
  case intervention(Int)
  /// Says words that fit no intervention on offer but a move of the manual, by its place there.
  case offMenu(move: Int)
}

extension Case {
  /// The move that a choice makes, by its place in the manual.
  package func move(of choice: Choice) -> Int {
    switch choice {
    case .intervention(let place): interventions[place].move
    case .offMenu(let move): move
    }
  }
}
