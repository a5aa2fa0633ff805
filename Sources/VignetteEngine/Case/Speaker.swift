/// Somebody who can speak in a case.
package enum Speaker: Hashable, Sendable {
  /// The trainee, written `You`.
  case trainee
  /// Somebody declared, by their place in the case; the patient is 0.
  case person(Int)
}
