package import VignetteEngine

/// That a place was arrived at, and the shortest way there.
package struct ArrivalWitness: Sendable {
  /// What was arrived at.
  package let place: ClaimPlace
  /// What an asked condition said on arriving; nothing where none was asked.
  package let held: Bool?
  /// What was done to arrive there.
  package let choices: [Choice]
}
