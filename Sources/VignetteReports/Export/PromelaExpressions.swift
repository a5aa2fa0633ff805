import VignetteEngine
import VignetteSource
import VignetteVerification

/// Writes the formulas of a case as expressions, whose numbers have 32 bits there.
struct PromelaExpressions {
  /// What is written, and the numbers it can be.
  private struct Expression {
    let text: String
    let range: ClosedRange<Int>
  }

  private let scope: PromelaScope
  private let names: PromelaNames
  private let opening: Set<Int>
  private var scenario: Scenario { scope.scenario }

  /// Expressions over what a state holds. In a scene that is entered only while the session opens, what a state does not
  /// hold is known: no turn was used, and only the marks in `opening` are set.
  init(_ scope: PromelaScope, opening: Set<Int> = []) {
    self.scope = scope
    self.opening = opening
    names = PromelaNames(scope.scenario)
  }

  /// The formula at a place of the program, which a line of the case asks.
  func text(of formula: Int32, at range: SourceRange) throws(ExportRefusal) -> String {
    try expression(formula, range).text
  }

  private func expression(_ place: Int32, _ range: SourceRange) throws(ExportRefusal) -> Expression {
    switch scenario.program.formulas[Int(place)] {
    case .number(let number): return PromelaExpressions.number(Int(number))
    case .dynamic(let dynamic): return value(Int(dynamic))
    case .derived(let name):
      return try mean(of: scenario.teachingCase.derived[Int(name)].parts.map { value($0) }, range)
    case .turn: return Expression(text: scope.turn ? "turn" : "0", range: 0...scenario.teachingCase.header.turns)
    case .ruptures: return Expression(text: "ruptures", range: 0...PromelaBodies.mostRuptures)
    case .plus(let left, let right): return try calculation("+", left, right, range) { $0 + $1 }
    case .minus(let left, let right): return try calculation("-", left, right, range) { $0 - $1 }
    case .times(let left, let right): return try calculation("*", left, right, range) { $0 * $1 }
    case .compare(let left, let comparison, let right): return try relation(left, sign(of: comparison), right, range)
    case .and(let left, let right): return try relation(left, "&&", right, range)
    case .or(let left, let right): return try relation(left, "||", right, range)
    case .not(let inner): return truth("(!\(try expression(inner, range).text))")
    case .marked(let mark): return marked(Int(mark))
    case .ruptured(let kind): return ruptured(kind)
    }
  }

  // MARK: Numbers

  private static func number(_ number: Int) -> Expression {
    Expression(text: number < 0 ? "(\(number))" : "\(number)", range: number...number)
  }

  private func value(_ dynamic: Int) -> Expression {
    Expression(text: names.value(dynamic), range: scenario.teachingCase.dynamics[dynamic].bounds)
  }

  private func calculation(
    _ sign: String, _ left: Int32, _ right: Int32, _ range: SourceRange, _ calculate: (Int, Int) -> Int
  ) throws(ExportRefusal) -> Expression {
    let (left, right) = (try expression(left, range), try expression(right, range))
    let corners = [left.range.lowerBound, left.range.upperBound].flatMap { first in
      [calculate(first, right.range.lowerBound), calculate(first, right.range.upperBound)]
    }
    let reach = (corners.min() ?? 0)...(corners.max() ?? 0)
    try check(max(-reach.lowerBound, reach.upperBound), range)
    return Expression(text: "(\(left.text) \(sign) \(right.text))", range: reach)
  }

  private func check(_ greatest: Int, _ range: SourceRange) throws(ExportRefusal) {
    guard greatest > Int(Int32.max) else { return }
    throw ExportRefusal(
      range: range,
      reason:
        "this condition reckons with numbers up to \(greatest), and Promela's end at \(Int32.max); give what it "
        + "adds or multiplies narrower ranges")
  }

  /// The mean of values, a half rounded up. Division rounds towards 0 there, so that it is kept above.
  private func mean(of parts: [Expression], _ range: SourceRange) throws(ExportRefusal) -> Expression {
    let least = parts.map(\.range.lowerBound).min() ?? 0
    let most = parts.map(\.range.upperBound).max() ?? 0
    let lift = max(0, -least)
    try check((2 * max(most, -least) + 1 + 2 * lift) * parts.count, range)
    let sum = parts.map(\.text).joined(separator: " + ")
    let lifted = "(2 * (\(sum)) + \(parts.count + 2 * parts.count * lift)) / \(2 * parts.count)"
    return Expression(text: lift == 0 ? "(\(lifted))" : "(\(lifted) - \(lift))", range: least...most)
  }

  // MARK: Truths

  private func truth(_ text: String) -> Expression { Expression(text: text, range: 0...1) }

  private func relation(_ left: Int32, _ sign: String, _ right: Int32, _ range: SourceRange) throws(ExportRefusal)
    -> Expression
  {
    truth("(\(try expression(left, range).text) \(sign) \(try expression(right, range).text))")
  }

  private func marked(_ mark: Int) -> Expression {
    truth(scope.holds(mark) ? names.mark(mark) : opening.contains(mark) ? "true" : "false")
  }

  private func ruptured(_ kind: RuptureKind?) -> Expression {
    guard scope.plain.rupture else { return truth("false") }
    return truth(kind.map { "(rupture == \(PromelaExpressions.code(of: $0)))" } ?? "(rupture != 0)")
  }

  /// The number of a kind of rupture; 0 is none.
  static func code(of kind: RuptureKind) -> Int {
    switch kind {
    case .withdrawal: 1
    case .confrontation: 2
    }
  }

  private func sign(of comparison: Comparison) -> String {
    switch comparison {
    case .less, .lessOrEqual, .greater, .greaterOrEqual: comparison.rawValue
    case .equal: "=="
    case .notEqual: "!="
    }
  }
}
