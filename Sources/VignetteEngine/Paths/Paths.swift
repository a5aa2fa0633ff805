/// The paths that steps over flat states have taken: a tree for each choice, with a fork for each question that a step
/// asked of the state. A step on a known path is carried out from the tree alone, without a look at the program.
///
/// The step itself draws the tree: a path is noted while a `Stepper` goes it for the first time. So all meaning, and all
/// that is told but for how dynamics change, comes from there. One tree serves one thread.
package final class Paths {
  /// The leaves that were reached so far, by their numbers.
  package internal(set) var leaves: [PathLeaf] = []
  let memory: PathMemory
  let reader: FormulaReader
  let tables: ProgramTables
  let flags: UnsafeMutablePointer<Bool>
  private let offers: [[PathOffer]]
  let interventions: Int
  private let moves: Int
  let tally: FlatTally
  let record = PathRecord()
  var stepper: Stepper<PathTeller>
  var count = 0

  /// No paths yet. Steps that find new ones work in some cells of memory, which must outlive the tree.
  package init(_ scenario: Scenario, in cells: UnsafeMutablePointer<Int32>, telling tally: FlatTally) {
    let (tables, layout) = (scenario.tables, scenario.tables.flat)
    self.tables = tables
    self.tally = tally
    interventions = tables.interventions.count
    moves = scenario.manual.moves.count
    memory = PathMemory(roots: interventions + tables.scenes.count * moves)
    reader = FormulaReader(formulas: tables.formulas, derived: tables.derived)
    flags = tally.flags
    offers = tables.scenes.map { $0.interventions.map { PathOffer($0, of: tables, in: layout) } }
    stepper = Stepper(
      tables, state: PathState(flat: FlatState(cells, layout), record: record, tables: tables),
      teller: PathTeller(tally, record, tables))
  }

  /// Follows a choice of a state: an intervention, or behind them a move said off the menu. The state's cells are
  /// changed, but for marks, until they are restored. Nothing where there is no room for another path.
  package func follow(_ choice: Int, from state: FlatState) -> PathEnd? {
    let root = choice < interventions ? choice : choice + state.scene * moves
    if let end = walk(from: memory.roots[root], state.cells) { return end }
    guard learn(choice, root, from: state) else { return nil }
    return walk(from: memory.roots[root], state.cells)
  }

  /// Takes back what following a path changed in a state.
  package func restore(_ end: PathEnd, _ state: FlatState) { restore(end.changes, state.cells) }

  /// Writes the offered interventions of a state into `offered` and gives their number; none after the end.
  package func offers(in state: FlatState, into offered: UnsafeMutablePointer<Int32>) -> Int {
    guard state.cells[FlatLayout.end] == 0 else { return 0 }
    let (cells, reach) = (state.cells, tally.reach)
    var count = 0
    for offer in offers[state.scene] {
      if let test = offer.isUsedUp, answer(test, cells) { continue }
      let isOpen = offer.isOpen.map { answer($0, cells) } ?? true
      flags[(isOpen ? reach.offered : reach.withheld) + offer.intervention] = true
      guard isOpen else { continue }
      offered[count] = Int32(truncatingIfNeeded: offer.intervention)
      count &+= 1
    }
    return count
  }
}
