/// A scene, visit or ending on arriving there, before any body runs.
package struct Arrival: Hashable, Sendable {
  /// What was arrived at.
  package let place: ClaimPlace
  /// The state on arriving.
  package let state: State
}
