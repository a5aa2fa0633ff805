/// A name that stands for the mean of several dynamics, such as the alliance of bond, tasks and goals (Bordin).
package struct DerivedDefinition: Hashable, Sendable {
  /// Its id, such as `alliance`.
  package let id: String
  /// How it is called in charts.
  package let label: String
  /// The ids of the dynamics it is the mean of; at least one.
  package let parts: [String]
  /// What it is.
  package let means: String
  /// Where it comes from.
  package let source: String

  /// A derived name as a manual defines it.
  package init(id: String, label: String, parts: [String], means: String, source: String) {
    self.id = id
    self.label = label
    self.parts = parts
    self.means = means
    self.source = source
  }
}
