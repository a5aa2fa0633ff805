/// How a formulation was answered. It changes no rating.
package struct FormulationOutcome: Hashable, Sendable {
  /// The patterns rightly chosen, by their places in the manual.
  package let right: [Int]
  /// The right patterns that were not chosen.
  package let missed: [Int]
  /// The patterns wrongly chosen.
  package let wrong: [Int]

  /// What some chosen patterns make of a formulation.
  package init(_ formulation: Formulation, chosen: [Int]) {
    right = formulation.answers.filter { chosen.contains($0) }
    missed = formulation.answers.filter { !chosen.contains($0) }
    wrong = chosen.filter { !formulation.answers.contains($0) }
  }
}
