/// A play goes from one place to another.
package struct MapLeg: Hashable, Sendable {
  /// Where it stood.
  package let from: MapPlace
  /// Where it stands then.
  package let to: MapPlace
  /// What makes it go.
  package let cause: MapCause

  /// A leg of a play.
  package init(from: MapPlace, to: MapPlace, cause: MapCause) {
    self.from = from
    self.to = to
    self.cause = cause
  }
}
