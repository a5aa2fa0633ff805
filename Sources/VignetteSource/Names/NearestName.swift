/// Guesses which of the known names was meant by a misspelt one.
package enum NearestName {
  /// The known name nearest to `name`, or nothing where none is near enough to be a slip.
  ///
  /// Letters' case does not count. Of names equally near, the first in `known` is given.
  package static func of(_ name: String, among known: [String]) -> String? {
    of(name, knowing: known.prefix(most).map { KnownName($0) })
  }

  /// The known name nearest to `name`. No more than `most` are looked through.
  package static func of(_ name: String, knowing known: [KnownName]) -> String? {
    let wanted = KnownName(name)
    let letters = wanted.letters
    var limit = min(max(1, letters.count / 3), mostSlips)
    var best: String?
    for candidate in known.prefix(most) where wanted.mayBeNear(candidate, within: limit) {
      guard candidate.written != name,
        let distance = EditDistance.between(letters, candidate.letters, upTo: limit)
      else { continue }
      best = candidate.written
      limit = distance - 1
      if limit < 0 { break }
    }
    return best
  }

  /// How many known names are looked through, so that a file full of wrong names is read in little time.
  package static let most = 2_000

  /// A long name has no more slips in it than this.
  private static let mostSlips = 8
}
