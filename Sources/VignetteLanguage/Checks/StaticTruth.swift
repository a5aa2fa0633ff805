import VignetteEngine

/// What can be said of conditions without playing: from the bounds of dynamics and from what the case ever changes.
///
/// "Can hold" errs on one side only: what it says cannot hold never holds in any play.
struct StaticTruth {
  /// The values that each dynamic and count can have at all.
  let ranges: [ClosedRange<Int>]
  private let derived: [DerivedValue]
  private let turns: Int
  private let revealed: Set<Int>
  private let visited: Set<Int>
  /// Inward moves that are never on offer, and so never chosen.
  private let unoffered: Set<Int>
  private let ruptures: Set<RuptureKind>

  /// What a case can change at all, in any line of any body.
  init(_ teachingCase: Case, manual: Manual, statements: [Statement]) {
    var changed: Set<Int> = []
    var revealed: Set<Int> = []
    var ruptures: Set<RuptureKind> = []
    for statement in statements {
      switch statement.kind {
      case .change(let dynamic, _), .set(let dynamic, _): changed.insert(dynamic)
      case .reveal(let fact): revealed.insert(fact)
      case .rupture(let kind): ruptures.insert(kind)
      case .speech, .narration, .repair, .chart, .credit, .noCredit, .critical, .note, .branch, .vary, .lead: break
      }
    }
    ranges = teachingCase.dynamics.enumerated().map { index, dynamic in
      changed.contains(index) ? dynamic.bounds : dynamic.start...dynamic.start
    }
    derived = teachingCase.derived
    turns = teachingCase.header.turns
    self.revealed = revealed
    self.ruptures = ruptures
    visited = Set([0] + statements.compactMap(\.sceneLedTo))
    unoffered = Set(manual.moves.indices.filter { manual.moves[$0].isInward })
      .subtracting(teachingCase.interventions.map(\.move))
  }

  /// Whether a condition may hold at some moment of some play.
  func canHold(_ condition: Condition) -> Bool {
    switch condition {
    case .and: return narrowed(ranges, by: condition) != nil
    case .or(let left, let right): return canHold(left) || canHold(right)
    case .not(let inner): return canFail(inner)
    case .compare(let left, let comparison, let right):
      return StaticTruth.canHold(comparison, range(of: left), range(of: right))
    case .visitedScene(let scene): return visited.contains(scene)
    case .revealed(let fact): return revealed.contains(fact)
    case .ruptured(let kind): return kind.map { ruptures.contains($0) } ?? !ruptures.isEmpty
    case .chosenMove(let move): return !unoffered.contains(move)
    case .visitedVisit, .chosenLine: return true
    }
  }

  /// Whether a condition may fail at some moment of some play.
  private func canFail(_ condition: Condition) -> Bool {
    switch condition {
    case .and(let left, let right): canFail(left) || canFail(right)
    case .or(let left, let right): canHold(.and(.not(left), .not(right)))
    case .not(let inner): canHold(inner)
    case .compare(let left, let comparison, let right): canHold(.compare(left, comparison.opposite, right))
    case .visitedScene, .visitedVisit, .revealed, .chosenMove, .chosenLine, .ruptured: true
    }
  }

  /// The values left to each dynamic, of those it could have, where a condition holds; nothing where it cannot.
  func narrowed(_ values: [ClosedRange<Int>], by condition: Condition) -> [ClosedRange<Int>]? {
    let parts = StaticTruth.parts(of: condition)
    guard parts.allSatisfy(canHold) else { return nil }
    var narrowed = values
    for part in parts {
      guard let (dynamic, range) = StaticTruth.limit(part, ranges) else { continue }
      guard let left = StaticTruth.common(narrowed[dynamic], range) else { return nil }
      narrowed[dynamic] = left
    }
    return narrowed
  }

  /// What two ranges have in common.
  static func common(_ one: ClosedRange<Int>, _ other: ClosedRange<Int>) -> ClosedRange<Int>? {
    one.overlaps(other) ? one.clamped(to: other) : nil
  }

  /// The single conditions an `and` joins, with `not` moved inward.
  static func parts(of condition: Condition) -> [Condition] {
    switch condition {
    case .and(let left, let right): parts(of: left) + parts(of: right)
    case .not(.or(let left, let right)): parts(of: .not(left)) + parts(of: .not(right))
    case .not(.not(let inner)): parts(of: inner)
    case .not(.compare(let left, let comparison, let right)): [.compare(left, comparison.opposite, right)]
    case .not, .or, .compare, .visitedScene, .visitedVisit, .revealed, .chosenMove, .chosenLine, .ruptured:
      [condition]
    }
  }

  /// The values a comparison with a number leaves to one dynamic.
  static func limit(
    _ condition: Condition, _ ranges: [ClosedRange<Int>]
  ) -> (dynamic: Int, range: ClosedRange<Int>)? {
    guard case .compare(.dynamic(let dynamic), let comparison, .number(let number)) = condition else { return nil }
    let low = ranges[dynamic].lowerBound
    let high = ranges[dynamic].upperBound
    switch comparison {
    case .less: return (dynamic, min(low, number - 1)...(number - 1))
    case .lessOrEqual: return (dynamic, min(low, number)...number)
    case .greater: return (dynamic, (number + 1)...max(high, number + 1))
    case .greaterOrEqual: return (dynamic, number...max(high, number))
    case .equal: return (dynamic, number...number)
    case .notEqual: return nil
    }
  }

  private static func canHold(_ comparison: Comparison, _ left: ClosedRange<Int>, _ right: ClosedRange<Int>) -> Bool {
    switch comparison {
    case .less: left.lowerBound < right.upperBound
    case .lessOrEqual: left.lowerBound <= right.upperBound
    case .greater: left.upperBound > right.lowerBound
    case .greaterOrEqual: left.upperBound >= right.lowerBound
    case .equal: left.overlaps(right)
    case .notEqual: left.count > 1 || right.count > 1 || left != right
    }
  }

  private func range(of quantity: Quantity) -> ClosedRange<Int> {
    switch quantity {
    case .number(let number): return number...number
    case .dynamic(let dynamic): return ranges[dynamic]
    case .derived(let name):
      return derived[name].mean { Int32(ranges[$0].lowerBound) }...derived[name].mean { Int32(ranges[$0].upperBound) }
    case .turn: return 0...turns
    case .ruptures: return ruptures.isEmpty ? 0...0 : 0...WholeNumber.limit
    case .plus(let left, let right): return combine(left, right) { $0 + $1 }
    case .minus(let left, let right): return combine(left, right) { $0 - $1 }
    case .times(let left, let right):
      return combine(left, right) { $0.multipliedReportingOverflow(by: $1).partialValue }
    }
  }

  /// The range of a sum, difference or product, from its corners. Very large products count as anything.
  private func combine(_ left: Quantity, _ right: Quantity, _ operation: (Int, Int) -> Int) -> ClosedRange<Int> {
    let (first, second) = (range(of: left), range(of: right))
    let huge = 1_000_000_000
    let bounds = [first.lowerBound, first.upperBound, second.lowerBound, second.upperBound]
    guard bounds.allSatisfy({ abs($0) < huge }) else { return Int.min / 4...Int.max / 4 }
    let corners = [
      operation(first.lowerBound, second.lowerBound), operation(first.lowerBound, second.upperBound),
      operation(first.upperBound, second.lowerBound), operation(first.upperBound, second.upperBound),
    ]
    return (corners.min() ?? 0)...(corners.max() ?? 0)
  }
}
