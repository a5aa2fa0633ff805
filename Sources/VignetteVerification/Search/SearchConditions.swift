/// Under what conditions searches are made: how far they may go, who works, and who watches.
package struct SearchConditions: Sendable {
  /// How far a search may go.
  package var limits: SearchLimits
  /// Who expands states side by side. What is found does not depend on how many they are.
  package var workers: Workers
  /// Is told from time to time how far a search has come, and says whether it goes on.
  package var goesOn: @Sendable (SearchProgress) -> Bool
  /// Says whether the time that was given is over, for work that is no search.
  package var isOver: @Sendable () -> Bool
  /// How many states one worker expands before what all found is put together.
  var piece: Int

  /// Conditions; by default one worker, whom nobody stops. A piece must hold a state at least.
  package init(
    limits: SearchLimits = SearchLimits(), workers: Workers = .one, piece: Int = 1 << 14,
    goesOn: @escaping @Sendable (SearchProgress) -> Bool = { _ in true },
    isOver: @escaping @Sendable () -> Bool = { false }
  ) {
    self.limits = limits
    self.workers = workers
    self.piece = piece
    self.goesOn = goesOn
    self.isOver = isOver
  }

  /// Why the choices of a space that was explored whole are not known.
  var lackOfChoices: String {
    isOver() ? "the time that was given is over" : "its choices need more memory than is allowed"
  }
}
