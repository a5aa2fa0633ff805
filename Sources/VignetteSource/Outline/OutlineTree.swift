/// Puts lines under one another by their indentation.
struct OutlineTree {
  /// A line that others may stand under.
  private struct Level {
    /// How the lines of this level are indented.
    var indentation: Int
    /// The last of them.
    let line: Int
    /// Another indentation, which was told of and stands for this one.
    var told: Int?
  }

  private var lines: [OutlineLine] = []
  /// The line that is open at each level.
  private var open: [Level] = []
  private var numbers: [Int] = []
  private var firstIndented: (by: Indentation, width: Int, number: Int)?
  private var hasToldMixture = false
  private var hasToldDepth = false
  /// Whether the line that was added last stands in the tree, and was not too deep.
  private(set) var hasTakenLast = true

  /// Adds a line; says what is wrong with its indentation, if something is.
  mutating func add(_ line: CleanLine, number: Int, levels: Int) -> DiagnosticMessage? {
    let fault = mixture(of: line, number: number)
    let indentation = width(of: line)
    let deeper = close(for: indentation)
    hasTakenLast = true
    if let deeper, open.last?.indentation ?? -1 < indentation {
      let uneven = addUneven(line, indentation, number: number, beside: deeper)
      return fault ?? uneven
    }
    hasTakenLast = open.count < levels
    guard hasTakenLast else {
      if let last = open.last { lines[last.line].hasLostLines = true }
      return fault ?? tooDeep(levels)
    }
    append(line, number: number, indentation: indentation, told: nil)
    return fault
  }

  /// How far a line is indented. A tab among spaces, which was told of, is taken for one level of the file, and four
  /// spaces among tabs are, so that the lines about it stand right.
  private func width(of line: CleanLine) -> Int {
    guard let first = firstIndented, let kind = line.indentedBy, kind != first.by else { return line.indentation }
    switch kind {
    case .tabs: return line.indentation * first.width
    case .spaces: return max(1, line.indentation / 4)
    case .both: return line.indentation
    }
  }

  /// A joined line reaches further.
  mutating func extendLast(to end: Int) {
    guard let last = lines.indices.last else { return }
    lines[last].end = max(lines[last].end, end)
  }

  /// All lines, each with what belongs to it.
  mutating func finished() -> [OutlineLine] {
    for level in open { lines[level.line].subtreeEnd = lines.count }
    open = []
    return lines
  }

  /// Adds a line that is indented less than the one it stands beside. Where further lines are indented like it, it was
  /// the first that was the odd one out, and no more is told.
  private mutating func addUneven(
    _ line: CleanLine, _ indentation: Int, number: Int, beside deeper: Level
  ) -> DiagnosticMessage? {
    if deeper.told == indentation {
      append(line, number: number, indentation: indentation, told: nil)
      return nil
    }
    // A line too deep at the margin was the odd one out; the lines after it stand right.
    if open.isEmpty {
      append(line, number: number, indentation: indentation, told: nil)
      return .belongsToNothing(numbers[deeper.line])
    }
    append(line, number: number, indentation: deeper.indentation, told: indentation)
    return .unevenIndentation(of: number, and: numbers[deeper.line])
  }

  /// Closes what a line of this indentation cannot stand under; gives the last closed level that was indented deeper.
  private mutating func close(for indentation: Int) -> Level? {
    var deeper: Level?
    while let last = open.last, last.indentation >= indentation {
      deeper = last.indentation > indentation ? last : nil
      lines[last.line].subtreeEnd = lines.count
      open.removeLast()
    }
    return deeper
  }

  private mutating func append(_ line: CleanLine, number: Int, indentation: Int, told: Int?) {
    open.append(Level(indentation: indentation, line: lines.count, told: told))
    lines.append(
      OutlineLine(start: line.start, end: line.end, depth: open.count - 1, subtreeEnd: lines.count + 1))
    numbers.append(number)
  }

  private mutating func mixture(of line: CleanLine, number: Int) -> DiagnosticMessage? {
    guard let kind = line.indentedBy, !hasToldMixture else { return nil }
    let first = firstIndented ?? (kind, line.indentation, number)
    firstIndented = first
    guard kind == .both || kind != first.by else { return nil }
    hasToldMixture = true
    return .mixedIndentation(kind.rawValue, first: first.by.rawValue, line: first.number)
  }

  private mutating func tooDeep(_ levels: Int) -> DiagnosticMessage? {
    defer { hasToldDepth = true }
    return hasToldDepth ? nil : .nestedTooDeep(levels)
  }
}
