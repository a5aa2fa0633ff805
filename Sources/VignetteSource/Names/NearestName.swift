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

  /// The one known name that begins with `name`, or that has all its words in it, such as `explore-medication-fears` for
  /// `explore-fears`; nothing where there are none or several.
  package static func completion(of name: String, knowing known: [KnownName]) -> String? {
    let wanted = name.lowercased()
    guard wanted.count >= 3 else { return nil }
    let beginning = known.prefix(most).filter { $0.written.lowercased().hasPrefix(wanted) }
    if beginning.count == 1 { return beginning[0].written }
    let words = Set(wanted.split { $0 == "-" || $0 == " " })
    let holding = known.prefix(most).filter { candidate in
      words.count > 1 && words.isSubset(of: candidate.written.lowercased().split { $0 == "-" || $0 == " " })
    }
    return holding.count == 1 ? holding[0].written : nil
  }

  /// How many known names are looked through, so that a file full of wrong names is read in little time.
  package static let most = 2_000

  /// A long name has no more slips in it than this.
  private static let mostSlips = 8
}
