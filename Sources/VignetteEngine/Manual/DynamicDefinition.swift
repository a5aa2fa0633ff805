/// What a manual says of a dynamic that cases may use by name.
package struct DynamicDefinition: Hashable, Sendable {
  /// Its id, such as `trust`.
  package let id: String
  /// How it is called in charts.
  package let label: String
  /// Which end is the better one.
  package let better: BetterEnd
  /// What it is, and how low and high sound.
  package let means: String
  /// Where it comes from.
  package let source: String

  /// A dynamic as a manual defines it.
  package init(id: String, label: String, better: BetterEnd, means: String, source: String) {
    self.id = id
    self.label = label
    self.better = better
    self.means = means
    self.source = source
  }
}
