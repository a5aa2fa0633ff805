package import VignetteSource

/// A number of a case that interventions move: a dynamic of the patient, or a private count.
package struct Dynamic: Hashable, Sendable {
  /// Its id.
  package let id: String
  /// How charts call it; nothing for a count, which is never shown.
  package let label: String?
  /// Which end is the better one.
  package let better: BetterEnd
  /// Its value when a session begins.
  package let start: Int
  /// The values it can take; every change stays within.
  package let bounds: ClosedRange<Int>
  /// Where the case declares it.
  package let range: SourceRange

  /// A dynamic of a case.
  package init(
    id: String, label: String?, better: BetterEnd, start: Int, bounds: ClosedRange<Int>, range: SourceRange
  ) {
    self.id = id
    self.label = label
    self.better = better
    self.start = start
    self.bounds = bounds
    self.range = range
  }

  /// Whether it is a private count.
  package var isCount: Bool { label == nil }

  /// The nearest value it can take.
  package func clamped(_ value: Int) -> Int { min(max(value, bounds.lowerBound), bounds.upperBound) }
}
