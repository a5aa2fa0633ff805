import VignetteEngine

/// What formulas read.
extension Reads {
  /// Adds what a condition reads. A dynamic compared with a number is read only as far as the comparison tells values
  /// apart.
  mutating func read(_ place: Int32, of formulas: [Formula], _ scenario: Scenario) {
    switch formulas[Int(place)] {
    case .number: break
    case .marked(let mark): marks.insert(Int(mark))
    case .ruptured(let kind):
      rupture = true
      ruptureKind = ruptureKind || kind != nil
    case .not(let inner): read(inner, of: formulas, scenario)
    case .and(let left, let right), .or(let left, let right):
      read(left, of: formulas, scenario)
      read(right, of: formulas, scenario)
    case .compare(let left, let comparison, let right): read(left, comparison, right, of: formulas, scenario)
    case .dynamic, .derived, .turn, .ruptures, .plus, .minus, .times: readWhole(place, of: formulas, scenario)
    }
  }

  private mutating func read(
    _ left: Int32, _ comparison: Comparison, _ right: Int32, of formulas: [Formula], _ scenario: Scenario
  ) {
    switch (formulas[Int(left)], formulas[Int(right)]) {
    case (.dynamic(let dynamic), .number(let number)): cut(Int(dynamic), comparison, number, scenario)
    case (.number(let number), .dynamic(let dynamic)): cut(Int(dynamic), comparison.turned, number, scenario)
    default:
      readWhole(left, of: formulas, scenario)
      readWhole(right, of: formulas, scenario)
    }
  }

  private mutating func cut(_ dynamic: Int, _ comparison: Comparison, _ number: Int32, _ scenario: Scenario) {
    let bounds = scenario.teachingCase.dynamics[dynamic].bounds
    let cuts = comparison.cuts(at: number).filter { Int($0) > bounds.lowerBound && Int($0) <= bounds.upperBound }
    self.cuts[dynamic].formUnion(.at(Set(cuts)))
  }

  /// Adds what a quantity reads: every value of what is in it.
  mutating func readWhole(_ place: Int32, of formulas: [Formula], _ scenario: Scenario) {
    switch formulas[Int(place)] {
    case .number: break
    case .dynamic(let dynamic): readWhole(Int(dynamic))
    case .derived(let name): for part in scenario.teachingCase.derived[Int(name)].parts { readWhole(part) }
    case .turn: turn = true
    case .ruptures: ruptures = true
    case .plus(let left, let right), .minus(let left, let right), .times(let left, let right):
      readWhole(left, of: formulas, scenario)
      readWhole(right, of: formulas, scenario)
    case .compare, .not, .and, .or, .marked, .ruptured: read(place, of: formulas, scenario)
    }
  }
}

extension Comparison {
  /// The comparison with its sides exchanged.
  fileprivate var turned: Comparison {
    switch self {
    case .less: .greater
    case .lessOrEqual: .greaterOrEqual
    case .greater: .less
    case .greaterOrEqual: .lessOrEqual
    case .equal: .equal
    case .notEqual: .notEqual
    }
  }

  /// Where comparing with a number tells values apart.
  fileprivate func cuts(at number: Int32) -> [Int32] {
    switch self {
    case .less, .greaterOrEqual: [number]
    case .lessOrEqual, .greater: [number &+ 1]
    case .equal, .notEqual: [number, number &+ 1]
    }
  }
}
