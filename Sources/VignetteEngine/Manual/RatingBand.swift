/// A named stretch of ratings, from a least rating up to the next band.
package struct RatingBand: Hashable, Sendable {
  /// Its name, such as `competent`.
  package let name: String
  /// The least rating in it, 0 to 100.
  package let least: Int

  /// A band from a least rating on.
  package init(name: String, least: Int) {
    self.name = name
    self.least = least
  }
}
