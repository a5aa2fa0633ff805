/// How a line stands among the others wherever it is on offer with them.
struct Standing {
  private var isOffered = false
  private var costsOthers = false
  private var beatsAll = true
  private var isBeaten = true

  /// Whether it is better in everything than all that is lost by taking it, everywhere.
  var isAlwaysBest: Bool { costsOthers && beatsAll }

  /// Whether everywhere it is lost by taking some other that is better in everything.
  var isNeverBest: Bool { isOffered && isBeaten }

  /// Adds a state in which it is on offer among others.
  mutating func add(_ rival: Rival, among rivals: [Rival]) {
    let lost = rivals.filter { rival.costs($0) }
    isOffered = true
    costsOthers = costsOthers || !lost.isEmpty
    beatsAll = beatsAll && lost.allSatisfy { rival.beats($0) }
    isBeaten = isBeaten && rivals.contains { $0.costs(rival) && $0.beats(rival) }
  }
}
