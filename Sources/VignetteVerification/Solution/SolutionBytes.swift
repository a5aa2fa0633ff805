import VignetteEngine

/// A solution as bytes, to be kept between sessions: what was found out of each state, behind a head that says for what.
/// Numbers are written with the lowest byte first.
enum SolutionBytes {
  /// The first bytes of every kept solution; another number when the form changes.
  private static let mark = Array("vignette solution 1\n".utf8)

  static func write(_ solution: Solution) -> [UInt8] {
    let (count, width) = (solution.arena.count, solution.packing.width)
    var bytes = mark
    bytes.reserveCapacity(mark.count + count * (width * 8 + solution.best.count * 4 + 1) + 64)
    for number in [count, width, solution.best.count] + solution.best { append(UInt64(number), to: &bytes) }
    for state in 0..<count {
      let words = solution.arena.key(state)
      for word in 0..<width { append(words[word], to: &bytes) }
    }
    bytes += solution.outcomes
    for gain in solution.gains { append(UInt32(bitPattern: gain), to: &bytes) }
    return bytes
  }

  /// The solution in some bytes; nothing where they are not one of this scenario.
  static func read(_ bytes: [UInt8], of scenario: Scenario) -> Solution? {
    let slice = Slice(scenario, for: Question(scenario), isPlain: false)
    let packing = Packing(scenario, kept: slice.scenes, atEnd: slice.atEnd)
    let principles = scenario.manual.principles.count
    var reader = ByteReader(bytes)
    guard reader.takes(mark), let count = reader.number(), reader.number() == packing.width,
      reader.number() == principles
    else { return nil }
    let best = (0..<principles).compactMap { _ in reader.number() }
    guard best.count == principles, reader.rest == count * (packing.width * 8 + 1 + principles * 4) else {
      return nil
    }
    let arena = StateArena(width: packing.width)
    let table = StateTable(arena)
    fill(table, count, packing.width, &reader)
    let outcomes = reader.bytes(count)
    let gains = (0..<count * principles).map { _ in reader.gain() }
    return Solution(
      scenario, packing: packing, arena: arena, table: table, best: best, outcomes: outcomes, gains: gains)
  }

  private static func fill(_ table: StateTable, _ count: Int, _ width: Int, _ reader: inout ByteReader) {
    let words = UnsafeMutablePointer<UInt64>.allocate(capacity: width)
    defer { words.deallocate() }
    for _ in 0..<count {
      for word in 0..<width { words[word] = reader.word() }
      _ = table.insert(words, StateHash(words, width), parent: -1)
    }
  }

  private static func append(_ number: some FixedWidthInteger, to bytes: inout [UInt8]) {
    withUnsafeBytes(of: number.littleEndian) { bytes += $0 }
  }
}
