import VignetteEngine
import VignetteSource

/// `if`, `else if`, `else`.
extension BodyReader {
  /// Reads an `if` and what belongs to it among some sibling lines, and moves past it.
  mutating func branch(_ lines: [Int], from next: inout Int) -> [Statement] {
    let first = lines[next]
    guard place.allowsEffects else {
      log.report(.notHere("if", in: place.name), at: outline.range(of: first))
      next += 1
      return []
    }
    var arms = [arm(first)]
    next += 1
    while next < lines.count, firstWord(at: Cursor(outline, line: lines[next])) == .otherwiseIf {
      if isElse(lines[next - 1]) { log.report(.elseAfterElse, at: outline.range(of: lines[next])) }
      arms.append(arm(lines[next]))
      next += 1
    }
    if arms.count > CaseLimits.blocks { log.report(.tooManyBlocks(CaseLimits.blocks), at: outline.range(of: first)) }
    let whole = arms.compactMap { $0 }
    return [Statement(.branch(whole.count == arms.count ? whole : []), at: outline.range(of: first))]
  }

  private mutating func arm(_ line: Int) -> Arm? {
    let range = outline.range(of: line)
    tellCapital(Cursor(outline, line: line))
    do {
      let condition = try condition(of: line)
      if !outline.hasChildren(line) { log.report(.emptyBlock, at: range) }
      return Arm(condition: condition, body: body(under: line), at: range)
    } catch {
      log.report(error.message, at: error.range)
      _ = body(under: line)
      return nil
    }
  }

  /// The condition of an `if` or `else if`; nothing for a bare `else`.
  private mutating func condition(of line: Int) throws(Fault) -> Condition? {
    var cursor = Cursor(outline, line: line)
    if isElse(line) { return nil }
    let word = cursor.takeWord()
    if word?.text.lowercased() == "else" {
      cursor.skipSpaces()
      if cursor.byte == UInt8(ascii: ":") { throw Fault(.needlessColon("else"), at: cursor.restRange) }
      guard cursor.accept(word: "if") else { throw Fault(.elseWithText, at: outline.range(of: line)) }
    }
    if cursor.byte == UInt8(ascii: ":") { throw Fault(.needlessColon("if"), at: cursor.restRange) }
    var parser = ConditionParser(cursor, names: names)
    let condition = try parser.whole()
    log.report(capitalsOf: parser.cursor)
    return condition
  }

  private func isElse(_ line: Int) -> Bool {
    var cursor = Cursor(outline, line: line)
    return cursor.takeWord()?.text.lowercased() == "else" && cursor.isAtEnd
  }
}
