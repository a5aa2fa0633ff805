/// Where something was first reached: on looking at what a state offers, or by a choice of it.
struct FirstReach: Hashable, Sendable {
  /// The state; -1 for the opening.
  let state: Int32
  /// The choice, by its place among those of the state; -1 where looking at the offer was enough.
  let choice: Int32

  /// At the opening, before anything was done.
  static let opening = FirstReach(state: -1, choice: -1)
}
