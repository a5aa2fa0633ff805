import VignetteEngine

/// Lays out the fields of a packed state: none across the border of two words.
struct PlanBuilder {
  private(set) var fields: [PackedField] = []
  /// The classes of values, as the fields name them by their places here.
  private(set) var classes: [Int32]
  /// How many bits are taken, gaps at the ends of words included.
  private(set) var bits: Int
  private let layout: FlatLayout

  /// How many words are taken.
  var width: Int { max(1, (bits + 63) / 64) }

  /// Lays out what is kept of a state. The classes of values are added to a table.
  init(_ kept: KeptState, _ scenario: Scenario, _ layout: FlatLayout, firstBit: Int, classes: [Int32]) {
    bits = firstBit
    self.classes = classes
    self.layout = layout
    if kept.otherwise { add(cell: FlatLayout.hasRunOtherwise, count: 2) }
    switch kept.rupture {
    case .none: break
    case .open: add(cell: FlatLayout.rupture, count: 2)
    case .kind: add(cell: FlatLayout.rupture, count: 3)
    }
    if kept.ruptures { add(cell: FlatLayout.ruptures, count: Int(Int32.max)) }
    if kept.turn { add(cell: FlatLayout.turn, count: scenario.teachingCase.header.turns + 1) }
    if kept.sceneTurns > 0 { add(cell: FlatLayout.sceneTurns, count: Int(kept.sceneTurns) + 1) }
    for value in kept.values { add(value, scenario.teachingCase.dynamics[value.dynamic]) }
    for run in PlanBuilder.runs(of: kept.marks) { add(marks: run) }
  }

  private mutating func add(_ value: KeptState.KeptValue, _ dynamic: Dynamic) {
    add(
      cell: layout.values + value.dynamic, low: Int32(dynamic.bounds.lowerBound),
      count: value.classes?.least.count ?? dynamic.bounds.count, classes: value.classes)
  }

  /// Marks that stand side by side in one cell, and are all kept, are one field.
  private mutating func add(marks run: ClosedRange<Int>) {
    add(
      cell: layout.marks + run.lowerBound >> 5, count: 1 << run.count, markShift: Int32(run.lowerBound & 31))
  }

  private mutating func add(
    cell: Int, low: Int32 = 0, count: Int, classes told: ValueClasses? = nil, markShift: Int32 = -1
  ) {
    let needed = Packing.bits(for: count)
    let most = Int32(clamping: (told?.classOf.count ?? count) - 1)
    guard needed > 0 else { return }
    if bits / 64 != (bits + needed - 1) / 64 { bits = (bits + 63) / 64 * 64 }
    fields.append(
      PackedField(
        cell: cell, low: low, markShift: markShift, most: most, word: bits / 64,
        shift: UInt64(bits % 64), mask: (1 << UInt64(needed)) - 1, classOf: told == nil ? -1 : Int32(classes.count),
        least: Int32(classes.count + (told?.classOf.count ?? 0))))
    if let told { classes += told.classOf + told.least }
    bits += needed
  }

  /// Marks in runs that stand side by side within a cell of 32, at most 16 to a run.
  private static func runs(of marks: [Int]) -> [ClosedRange<Int>] {
    var runs: [ClosedRange<Int>] = []
    for mark in marks {
      if let last = runs.last, last.upperBound + 1 == mark, mark & 31 != 0, last.count < 16 {
        runs[runs.count - 1] = last.lowerBound...mark
      } else {
        runs.append(mark...mark)
      }
    }
    return runs
  }
}
