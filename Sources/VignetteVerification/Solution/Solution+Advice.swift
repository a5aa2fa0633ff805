package import VignetteEngine

/// What the solution keeps debriefs from praising and recommending.
extension Solution {
  /// Where a better ending went out of reach in an attempt, or would have.
  package func advice(on attempt: Attempt) -> Advice {
    let closing = costs(of: attempt).filter(\.closesAnEnding).map(\.turn)
    return Advice(closing: Set(closing)) { step, turn in
      guard let place = self.place(of: step.state), let taken = self.place(of: turn.after) else { return false }
      return self.outcomes[place] < self.outcomes[taken]
    }
  }
}
