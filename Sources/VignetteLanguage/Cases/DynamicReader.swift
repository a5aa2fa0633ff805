import VignetteEngine
import VignetteSource

/// Reads a line such as `dread-of-relief 60 in 0..100 "Dread of feeling better" lower is better`.
struct DynamicReader {
  private let outline: Outline
  private let line: Int
  private let isCount: Bool
  private let manual: Manual
  private(set) var cursor: Cursor
  /// What is legal and surely not meant.
  private(set) var warnings: [Fault] = []

  init(_ outline: Outline, line: Int, isCount: Bool, manual: Manual) {
    self.outline = outline
    self.line = line
    self.isCount = isCount
    self.manual = manual
    cursor = Cursor(outline, line: line)
  }

  /// The dynamic or count the line declares.
  mutating func dynamic() throws(Fault) -> Dynamic {
    let name = try NameReader.newName(&cursor) { $0.byte.map(ASCII.isDigit) ?? false }
    if manual.derived.contains(where: { $0.id == name.text }) {
      throw Fault(.declaredDerived(name.text), at: name.range)
    }
    cursor.skipSpaces()
    guard let start = cursor.takeNumber() else { throw Fault(.expectedStart(name.text), at: name.range) }
    let value = try WholeNumber.value(start)
    let bounds = try bounds()
    guard bounds.contains(value) else { throw Fault(.startOutside(value, bounds), at: start.range) }
    let label = try label()
    let better = try BetterEndReader.end(&cursor)
    try cursor.expectEnd()
    let shown = try shown(name, label, better)
    return Dynamic(
      id: name.text, label: shown.label, better: shown.better, start: value, bounds: bounds,
      range: outline.range(of: line))
  }

  private mutating func bounds() throws(Fault) -> ClosedRange<Int> {
    cursor.skipSpaces()
    let start = cursor.position
    guard cursor.accept(word: "in") else { return 0...100 }
    cursor.skipSpaces()
    guard let low = cursor.takeNumber(), acceptRange(), let high = cursor.takeNumber() else {
      throw Fault(.expectedBounds, at: cursor.restRange)
    }
    let bounds = (try WholeNumber.value(low), try WholeNumber.value(high))
    guard bounds.0 < bounds.1 else { throw Fault(.emptyBounds, at: cursor.range(since: start)) }
    return bounds.0...bounds.1
  }

  /// Moves past the two dots of a range, which a word processor may have made three of.
  private mutating func acceptRange() -> Bool {
    cursor.skipSpaces()
    guard cursor.accept(.dots) else { return false }
    cursor.skipSpaces()
    return true
  }

  private mutating func label() throws(Fault) -> Piece? {
    cursor.skipSpaces()
    if let word = rangeWord { throw Fault(.expectedBounds, at: word.range) }
    guard cursor.isAtQuote else { return nil }
    let rest = cursor.restRange
    guard let label = cursor.takeQuotedToLast() else { throw Fault(.unclosedQuote, at: rest) }
    if isCount { throw Fault(.countWithLabel, at: label.range) }
    return label
  }

  /// A word that looks as if a range was to follow.
  private var rangeWord: Piece? {
    var copy = cursor
    guard let word = copy.takeWord(), ["from", "between", "range", "within"].contains(word.text) else { return nil }
    return word
  }

  /// Label and better end: the manual's where it defines the name, else the line's own, which must be there.
  private mutating func shown(
    _ name: Piece, _ label: Piece?, _ better: (end: BetterEnd, range: SourceRange)?
  ) throws(Fault) -> (label: String?, better: BetterEnd) {
    if isCount { return (nil, better?.end ?? .higher) }
    if let definition = manual.dynamics.first(where: { $0.id == name.text }) {
      if let range = label?.range ?? better?.range {
        warnings.append(Fault(.labelFromManual(name.text), at: range))
      }
      return (definition.label, definition.better)
    }
    guard let label else {
      let near = NearestName.of(name.text, among: manual.dynamics.map(\.id))
      throw Fault(near.map { .missingLabel(name.text, near: $0) } ?? .missingLabel(name.text), at: name.range)
    }
    guard let better else { throw Fault(.missingBetterEnd(name.text), at: name.range) }
    return (label.text, better.end)
  }
}
