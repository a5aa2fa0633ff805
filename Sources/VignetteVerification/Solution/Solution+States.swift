import VignetteEngine

/// States as the solution tells them apart.
extension Solution {
  /// The place of a state among those that menu plays come to; nothing where they never do.
  func place(of state: State) -> Int? { StatePlaces(self).place(of: state) }
}
