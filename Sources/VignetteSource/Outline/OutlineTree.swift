/// Puts lines under one another by their indentation.
struct OutlineTree {
  private var lines: [OutlineLine] = []
  /// The line that is open at each level, with its indentation.
  private var open: [(indentation: Int, line: Int)] = []
  private var numbers: [Int] = []
  private var firstIndented: (by: Indentation, number: Int)?
  private var hasToldMixture = false
  private var hasToldDepth = false

  /// Adds a line; says what is wrong with its indentation, if something is.
  mutating func add(_ line: CleanLine, number: Int, levels: Int) -> DiagnosticMessage? {
    let fault = mixture(of: line, number: number)
    let deeper = close(for: line.indentation)
    var uneven: DiagnosticMessage?
    if let deeper, open.last?.indentation ?? -1 < line.indentation {
      // A line too deep at the margin was the odd one out; the lines after it stand right.
      uneven =
        open.isEmpty
        ? .belongsToNothing(numbers[deeper.line]) : .unevenIndentation(of: number, and: numbers[deeper.line])
      append(line, number: number, indentation: open.isEmpty ? line.indentation : deeper.indentation)
    } else if open.count >= levels {
      if let last = open.last { lines[last.line].hasLostLines = true }
      return fault ?? tooDeep(levels)
    } else {
      append(line, number: number, indentation: line.indentation)
    }
    return fault ?? uneven
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

  /// Closes what a line of this indentation cannot stand under; gives the last closed line that was indented deeper.
  private mutating func close(for indentation: Int) -> (indentation: Int, line: Int)? {
    var deeper: (indentation: Int, line: Int)?
    while let last = open.last, last.indentation >= indentation {
      deeper = last.indentation > indentation ? last : nil
      lines[last.line].subtreeEnd = lines.count
      open.removeLast()
    }
    return deeper
  }

  private mutating func append(_ line: CleanLine, number: Int, indentation: Int) {
    open.append((indentation, lines.count))
    lines.append(
      OutlineLine(start: line.start, end: line.end, depth: open.count - 1, subtreeEnd: lines.count + 1))
    numbers.append(number)
  }

  private mutating func mixture(of line: CleanLine, number: Int) -> DiagnosticMessage? {
    guard let kind = line.indentedBy, !hasToldMixture else { return nil }
    let first = firstIndented ?? (kind, number)
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
