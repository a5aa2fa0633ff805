/// A question to the cells of a flat state whose answer decides which way a step goes.
enum PathTest: Hashable {
  /// Whether a bit of a cell of marks is set.
  case isMarked(cell: Int32, bit: Int32)
  /// Whether a cell's value lies between two, both included.
  case isWithin(cell: Int32, low: Int32, high: Int32)
  /// Whether a condition of the program holds.
  case holds(formula: Int32)

  /// The question a condition of the program asks: as plain as it can be put.
  init(_ formula: Int32, of tables: ProgramTables, in layout: FlatLayout) {
    self = PathTest.plain(formula, tables.formulas, layout) ?? .holds(formula: formula)
  }

  /// Whether a mark is set.
  init(mark: Int, in layout: FlatLayout) {
    self = .isMarked(cell: Int32(layout.marks + mark >> 5), bit: Int32(mark & 31))
  }

  private static func plain(_ formula: Int32, _ formulas: [Formula], _ layout: FlatLayout) -> PathTest? {
    switch formulas[Int(formula)] {
    case .marked(let mark): return PathTest(mark: Int(mark), in: layout)
    case .compare(let left, let comparison, let right):
      guard let cell = cell(formulas[Int(left)], layout), case .number(let number) = formulas[Int(right)] else {
        return nil
      }
      return range(comparison, number).map { .isWithin(cell: cell, low: $0.lowerBound, high: $0.upperBound) }
    case .number, .dynamic, .derived, .turn, .ruptures, .plus, .minus, .times, .not, .and, .or, .ruptured: return nil
    }
  }

  private static func cell(_ formula: Formula, _ layout: FlatLayout) -> Int32? {
    switch formula {
    case .dynamic(let dynamic): Int32(layout.values) + dynamic
    case .turn: Int32(FlatLayout.turn)
    case .ruptures: Int32(FlatLayout.ruptures)
    case .number, .derived, .plus, .minus, .times, .compare, .not, .and, .or, .marked, .ruptured: nil
    }
  }

  private static func range(_ comparison: Comparison, _ number: Int32) -> ClosedRange<Int32>? {
    switch comparison {
    case .less: number == .min ? nil : .min...number - 1
    case .lessOrEqual: .min...number
    case .greater: number == .max ? nil : number + 1 ... .max
    case .greaterOrEqual: number ... .max
    case .equal: number...number
    case .notEqual: nil
    }
  }
}
