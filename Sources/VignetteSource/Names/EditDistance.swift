/// How far two words are from one another: the least number of letters to put in, take out, change or swap with a
/// neighbour.
///
/// Only what lies within a limit is worked out, in a band along the diagonal of the usual table, so that the work
/// grows with the length of the words and not with its square.
struct EditDistance {
  private let left: [Character]
  private let right: [Character]
  private let limit: Int

  /// The distance between two words, where it is no more than a limit.
  static func between(_ left: [Character], _ right: [Character], upTo limit: Int) -> Int? {
    guard abs(left.count - right.count) <= limit else { return nil }
    let distance = EditDistance(left: left, right: right, limit: limit).worked()
    return distance <= limit ? distance : nil
  }

  private func worked() -> Int {
    let width = 2 * limit + 1
    var before = [Int](repeating: limit + 1, count: width)
    var last = (0..<width).map { $0 < limit ? limit + 1 : $0 - limit }
    for row in 1..<(left.count + 1) {
      var current = [Int](repeating: limit + 1, count: width)
      for place in 0..<width { current[place] = distance(row, place, before, last, current) }
      before = last
      last = current
    }
    return last[right.count - left.count + limit]
  }

  /// The distance between the first letters of both words, as far as a place of the band.
  private func distance(_ row: Int, _ place: Int, _ before: [Int], _ last: [Int], _ current: [Int]) -> Int {
    let column = row + place - limit
    guard column >= 0, column <= right.count else { return limit + 1 }
    guard column > 0 else { return row }
    var distance = last[place] + (left[row - 1] == right[column - 1] ? 0 : 1)
    if place + 1 < last.count { distance = min(distance, last[place + 1] + 1) }
    if place > 0 { distance = min(distance, current[place - 1] + 1) }
    if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
      distance = min(distance, before[place] + 1)
    }
    return min(distance, limit + 1)
  }
}
