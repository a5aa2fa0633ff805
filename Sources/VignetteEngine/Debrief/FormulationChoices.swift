/// The options of a formulation question: the right patterns among plausible others.
package enum FormulationChoices {
  /// The options, by their places in the manual, in an order that the seed shuffles.
  ///
  /// Others of the right patterns' kinds stand beside them first, then others of any kind, until there are about
  /// three wrong ones for each right one. Patterns that are met on the way are neither right nor wrong, and stand out.
  package static func options(
    for formulation: Formulation, met: [Int] = [], manual: Manual, seed: UInt64
  ) -> [Int] {
    let chance = SeededChance(seed: seed)
    let kinds = Set(formulation.answers.map { manual.patterns[$0].kind })
    let others = manual.patterns.indices.filter { !(formulation.answers + met).contains($0) }
    let shuffled = others.sorted { chance.number(for: [4, $0]) < chance.number(for: [4, $1]) }
    let ranked =
      shuffled.filter { kinds.contains(manual.patterns[$0].kind) }
      + shuffled.filter { !kinds.contains(manual.patterns[$0].kind) }
    let wanted = min(max(4, formulation.answers.count * 3), 7)
    let options = formulation.answers + ranked.prefix(wanted)
    return options.sorted { chance.number(for: [5, $0]) < chance.number(for: [5, $1]) }
  }
}
