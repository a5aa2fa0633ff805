import VignetteEngine

/// The lines of a case's interventions, to be found by their beginnings.
struct LineNames {
  /// The lines with their places in the file, in the order of their words.
  private let sorted: [(key: String, place: Int)]

  /// Lines in the order of the file.
  init(_ lines: [Wording] = []) {
    sorted = lines.enumerated().map { ($1.key, $0) }.sorted { ($0.key, $0.place) < ($1.key, $1.place) }
  }

  /// The places of the lines that begin with some words; of one line alone where it has no other words.
  func places(beginning wording: Wording) -> [Int] {
    guard !wording.isEmpty else { return [] }
    let beginning = sorted[firstNotBefore(wording.key)...].prefix { $0.key.hasPrefix(wording.key) }
    let whole = beginning.prefix { $0.key == wording.key }
    return (whole.count == 1 ? whole : beginning).map(\.place).sorted()
  }

  private func firstNotBefore(_ key: String) -> Int {
    var low = 0
    var high = sorted.count
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle].key < key { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
