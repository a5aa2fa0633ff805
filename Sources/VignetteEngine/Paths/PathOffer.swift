/// When an intervention is on offer, as questions to the cells of a flat state.
struct PathOffer {
  /// The intervention, by its place in the case.
  let intervention: Int
  /// Whether it is used up; nothing where it is on offer again and again.
  let isUsedUp: PathTest?
  /// Whether its `when` holds, where it has one.
  let isOpen: PathTest?

  init(_ intervention: Int, of tables: ProgramTables, in layout: FlatLayout) {
    let entry = tables.interventions[intervention]
    self.intervention = intervention
    isUsedUp = entry.isRepeatable ? nil : PathTest(mark: tables.layout.taken(intervention), in: layout)
    isOpen = entry.when.map { PathTest($0, of: tables, in: layout) }
  }
}
