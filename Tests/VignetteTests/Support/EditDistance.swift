import VignetteEngine

/// How many things must be changed, put in or left out to make one list of choices into another (Levenshtein 1966). What
/// was said after the other had ended falls away and counts for nothing.
enum EditDistance {
  static func between(_ left: [Choice], _ right: [Choice]) -> Int {
    var row = Array(0...right.count)
    var least = row[right.count]
    for (place, choice) in left.enumerated() {
      var next = [place + 1]
      for (other, taken) in right.enumerated() {
        let changed = row[other] + (choice == taken ? 0 : 1)
        next.append(min(changed, row[other + 1] + 1, next[other] + 1))
      }
      row = next
      least = min(least, row[right.count])
    }
    return least
  }
}
