/// Guesses which of the known names was meant by a misspelt one.
package enum NearestName {
  /// The known name nearest to `name`, or nothing where none is near enough to be a slip.
  ///
  /// Letters' case does not count. Of names equally near, the first in `known` is given.
  package static func of(_ name: String, among known: [String]) -> String? {
    let wanted = Array(name.lowercased())
    let tolerance = max(1, wanted.count / 3)
    var best: (name: String, distance: Int)?
    for candidate in known where candidate != name {
      let letters = Array(candidate.lowercased())
      guard abs(letters.count - wanted.count) <= tolerance else { continue }
      let distance = editDistance(wanted, letters)
      if distance <= tolerance, distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.name
  }

  /// The least number of letters to put in, take out, change or swap with a neighbour.
  static func editDistance(_ left: [Character], _ right: [Character]) -> Int {
    var before: [Int] = []
    var last = Array(0...right.count)
    for (row, letter) in left.enumerated() {
      var current = [row + 1]
      for (column, other) in right.enumerated() {
        let change = last[column] + (letter == other ? 0 : 1)
        var distance = min(change, last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
          distance = min(distance, before[column - 1] + 1)
        }
        current.append(distance)
      }
      before = last
      last = current
    }
    return last[right.count]
  }
}
