import VignetteEngine
import VignetteSource

/// A solution as bytes, to be kept between sessions: a mark, a digest of all that follows, the subject, the form, the states,
/// and what was found out of each. Numbers are written with the lowest byte first.
enum SolutionBytes {
  /// The first bytes of every kept solution; another number when the form changes.
  private static let mark = Array("vignette solution 2\n".utf8)

  static func write(_ solution: Solution, subject: ContentHash) -> [UInt8] {
    let form = SolutionForm(solution)
    var bytes = Array(subject.description.utf8)
    form.write(to: &bytes)
    for number in solution.best { append(UInt64(number), 8, to: &bytes) }
    for state in 0..<form.states {
      let words = solution.arena.key(state)
      for (word, count) in form.words.enumerated() { append(words[word], count, to: &bytes) }
    }
    bytes += solution.outcomes
    for gain in solution.gains {
      let kept = gain == BestGains.none ? form.nothing : gain
      append(UInt64(UInt32(bitPattern: kept)), form.gain, to: &bytes)
    }
    return mark + Array(ContentHash(bytes).description.utf8) + bytes
  }

  /// The solution in some bytes; nothing where they are damaged, or of another subject.
  static func read(_ bytes: [UInt8], of scenario: Scenario, subject: ContentHash) -> Solution? {
    var reader = ByteReader(bytes)
    guard reader.takes(mark) else { return nil }
    let digest = reader.bytes(ContentHash.digits)
    guard digest == Array(ContentHash(reader.restBytes).description.utf8),
      reader.takes(Array(subject.description.utf8))
    else { return nil }
    return read(&reader, of: scenario)
  }

  private static func read(_ reader: inout ByteReader, of scenario: Scenario) -> Solution? {
    let slice = Slice(scenario, for: Question(scenario), isPlain: false)
    let packing = Packing(scenario, kept: slice.scenes, atEnd: slice.atEnd)
    let principles = scenario.manual.principles.count
    guard let form = SolutionForm(&reader, width: packing.width), form.principles == principles else { return nil }
    let best = (0..<principles).compactMap { _ in reader.number() }
    guard best.count == principles, reader.rest == form.size else { return nil }
    let arena = StateArena(width: packing.width)
    let table = StateTable(arena)
    fill(table, form, &reader)
    let outcomes = reader.bytes(form.states)
    let gains = (0..<form.states * principles).map { _ in
      let gain = reader.gain(form.gain)
      return gain == form.nothing ? BestGains.none : gain
    }
    return Solution(
      scenario, packing: packing, arena: arena, table: table, best: best, outcomes: outcomes, gains: gains)
  }

  private static func fill(_ table: StateTable, _ form: SolutionForm, _ reader: inout ByteReader) {
    let words = UnsafeMutablePointer<UInt64>.allocate(capacity: form.words.count)
    defer { words.deallocate() }
    for _ in 0..<form.states {
      for (word, count) in form.words.enumerated() { words[word] = reader.word(count) }
      _ = table.insert(words, StateHash(words, form.words.count), parent: -1)
    }
  }

  /// Writes the lowest bytes of a number.
  static func append(_ number: UInt64, _ count: Int, to bytes: inout [UInt8]) {
    for place in 0..<count { bytes.append(UInt8(truncatingIfNeeded: number &>> UInt64(place &* 8))) }
  }
}
