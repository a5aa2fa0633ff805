import VignetteEngine
import VignetteSource

/// Effects: `trust +6, shame -4`, `trust = 50`.
extension BodyReader {
  /// The effects at a cursor; nothing where the line does not look like any.
  func effects(_ start: Cursor) throws(Fault) -> [Statement]? {
    guard EffectSign.stands(behindNameAt: start) else { return nil }
    guard place.allowsEffects else { throw Fault(.notHere("effects", in: place.name), at: start.restRange) }
    var cursor = start
    var statements: [Statement] = []
    repeat {
      statements += try effect(&cursor)
      cursor.skipSpaces()
    } while cursor.accept(",")
    guard cursor.isAtEnd else { throw Fault(.expectedComma, at: cursor.restRange) }
    return statements
  }

  private func effect(_ cursor: inout Cursor) throws(Fault) -> [Statement] {
    cursor.skipSpaces()
    let start = cursor.position
    guard let name = cursor.takeWord() else { throw Fault(.expectedEffect, at: cursor.restRange) }
    if name.text == "turn" || name.text == "ruptures" { throw Fault(.countsByItself(name.text), at: name.range) }
    cursor.skipSpaces()
    guard let sign = EffectSign(&cursor) else { throw Fault(.expectedEffect, at: name.range) }
    cursor.skipSpaces()
    guard let number = cursor.takeNumber() else { throw Fault(.expectedEffect, at: name.range) }
    guard cursor.isAtEnd || cursor.isAtComma || cursor.byte == ASCII.space || cursor.byte == ASCII.tab else {
      throw Fault(.wholeNumber, at: number.range)
    }
    let value = try WholeNumber.value(number)
    let range = cursor.range(since: start)
    let targets = try targets(of: name)
    if sign == .set { try checkBounds(of: targets, value, at: number.range) }
    return targets.map { Statement(sign.kind(dynamic: $0, value), at: range) }
  }

  /// A value that none of the dynamics can have is surely a slip; one that only some can have is clamped for the others.
  private func checkBounds(of targets: [Int], _ value: Int, at range: SourceRange) throws(Fault) {
    let bounds = targets.map { names.bounds[$0] }
    guard let lowest = bounds.map(\.lowerBound).min(), let highest = bounds.map(\.upperBound).max(),
      !bounds.contains(where: { $0.contains(value) })
    else { return }
    throw Fault(.valueOutside(value, lowest...highest), at: range)
  }

  /// The dynamics that an effect on a name changes: the name itself, or each part of a derived one.
  private func targets(of name: Piece) throws(Fault) -> [Int] {
    if let dynamic = names.dynamics[name.text] { return [dynamic] }
    if names.derived[name.text] != nil {
      let parts = names.manual.derived.first { $0.id == name.text }?.parts ?? []
      return parts.compactMap { names.dynamics[$0] }
    }
    throw Fault(names.unknownQuantity(name.text), at: name.range)
  }
}
