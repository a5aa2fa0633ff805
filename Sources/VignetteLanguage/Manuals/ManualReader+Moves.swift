import VignetteEngine
import VignetteSource

/// Moves and rating bands.
extension ManualReader {
  mutating func declareMove(_ entry: ManualEntry) {
    expectEnd(entry)
    let served = weights(entry, .serves, sign: 1)
    let violated = weights(entry, .violates, sign: -1)
    if !served.isEmpty, !violated.isEmpty { log.report(.servesAndViolates(entry.id.text), at: entry.id.range) }
    manual.moves.append(
      Move(
        id: entry.id.text, title: entry.quoted, means: text(entry, .means), source: text(entry, .source),
        isInward: isInward(entry), weights: served + violated, phrases: phrases(entry), reply: reply(entry),
        range: entry.id.range))
  }

  private mutating func isInward(_ entry: ManualEntry) -> Bool {
    guard let line = entry.fields[.inward] else { return false }
    let word = line.value.rest
    let isSaid = word.text.lowercased() == "yes" || word.text.lowercased() == "no"
    if isSaid {
      tellCapital(word)
    } else {
      log.report(.expectedYesOrNo(word.text), at: word.text.isEmpty ? line.written.range : word.range)
    }
    return word.text.lowercased() == "yes"
  }

  /// `ambivalence 2, patient 1`.
  private mutating func weights(_ entry: ManualEntry, _ field: ManualField, sign: Int) -> [MoveWeight] {
    guard let line = entry.fields[field] else { return [] }
    var cursor = line.value
    var weights: [MoveWeight] = []
    repeat {
      guard let weight = attempt({ [self] () throws(Fault) in try weight(&cursor, sign: sign) }) else {
        return weights
      }
      weights.append(weight)
      cursor.skipSpaces()
    } while cursor.accept(",")
    if !cursor.isAtEnd { log.report(.weightsNeedComma, at: cursor.restRange) }
    for (index, weight) in weights.enumerated()
    where weights[..<index].contains(where: { $0.principle == weight.principle }) {
      log.report(.namedTwice(manual.principles[weight.principle].id), at: line.written.range)
    }
    return weights
  }

  private func weight(_ cursor: inout Cursor, sign: Int) throws(Fault) -> MoveWeight {
    cursor.skipSpaces()
    let word = cursor.takeWord() ?? cursor.takeUntilSpace()
    guard let principle = manual.principle(word.text) else {
      throw Fault(Names(manual: manual).unknownPrinciple(word.text), at: word.range)
    }
    cursor.skipSpaces()
    guard let number = cursor.takeNumber() else { throw Fault(.movePoints, at: word.range) }
    guard let points = Int(number.text), (1...9).contains(points) else { throw Fault(.movePoints, at: number.range) }
    return MoveWeight(principle: principle, points: sign * points)
  }

  private mutating func phrases(_ entry: ManualEntry) -> [String] {
    guard let line = entry.fields[.phrases] else { return [] }
    if !line.value.isAtEnd { log.report(.itemsBelow("phrases"), at: line.value.restRange) }
    if line.value.isAtEnd, !outline.hasChildren(line.line) {
      log.report(.emptyValue("phrases:"), at: line.written.range)
    }
    return outline.children(of: line.line).compactMap { child in
      guard var cursor = item(at: child) else { return nil }
      let range = cursor.restRange
      return attempt { () throws(Fault) in
        let phrase = try cursor.takeQuotedLine(after: "the dash", before: range)
        try cursor.expectEnd()
        return phrase.text
      }
    }
  }

  private mutating func reply(_ entry: ManualEntry) -> Body? {
    guard let line = entry.fields[.reply] else { return nil }
    if !outline.hasChildren(line.line) { log.report(.emptyBlock, at: line.written.range) }
    var reader = BodyReader(outline, names: replyNames, place: .manualReply)
    let body = reader.body(under: line.line)
    for diagnostic in reader.log.diagnostics { log.report(diagnostic.message, at: diagnostic.range) }
    return body
  }

  /// `exemplary 85, competent 65, emerging 40, not yet 0`.
  mutating func readBands(_ value: Cursor) {
    var bands: [RatingBand] = []
    let text = value.rest
    for part in text.text.split(separator: ",", omittingEmptySubsequences: false) {
      let words = part.split(separator: " ")
      guard words.count >= 2, let least = words.last.flatMap({ Int($0) }), (0...100).contains(least) else {
        return log.report(.badRating, at: text.range)
      }
      bands.append(RatingBand(name: words.dropLast().joined(separator: " "), least: least))
    }
    let falls = zip(bands, bands.dropFirst()).allSatisfy { $0.least > $1.least }
    guard falls, bands.last?.least == 0, bands.count >= 2 else { return log.report(.badRating, at: text.range) }
    manual.bands = bands
  }
}
