/// Something that runs along a channel, with where it is joined from either side.
///
/// A channel between rows runs from left to right, and its near side is above; one between columns runs from top to bottom,
/// and its near side is left.
struct Strand {
  /// Where it begins along the channel.
  var lower = Double.infinity
  /// Where it ends.
  var upper = -Double.infinity
  /// Where it is joined from the near side.
  var near: [Double] = []
  /// Where it is joined from the far side.
  var far: [Double] = []

  /// Joins it at a place from the near side.
  mutating func joinNear(_ place: Double) {
    near.append(place)
    reach(place)
  }

  /// Joins it at a place from the far side.
  mutating func joinFar(_ place: Double) {
    far.append(place)
    reach(place)
  }

  private mutating func reach(_ place: Double) {
    lower = min(lower, place)
    upper = max(upper, place)
  }

  /// Whether two strands could touch if they ran at the same depth.
  func overlaps(_ other: Strand, margin: Double) -> Bool {
    lower - margin < other.upper && other.lower - margin < upper
  }

  /// How many crossings there are between two strands if this one runs nearer than the other.
  ///
  /// Two that are joined at the same place from opposite sides would lie on one another: that counts for many.
  func crossings(before other: Strand, margin: Double) -> Int {
    var count = 0
    for place in other.near where place > lower && place < upper { count += 1 }
    for place in far where place > other.lower && place < other.upper { count += 1 }
    for place in far where other.near.contains(where: { abs($0 - place) < margin }) { count += 100 }
    return count
  }
}
