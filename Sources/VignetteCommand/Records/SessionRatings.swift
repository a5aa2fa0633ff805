import VignetteEngine

/// The ratings of an attempt as a record claims them.
enum SessionRatings {
  /// The ratings by the ids of the principles; those not observed are left out.
  static func of(_ attempt: Attempt, _ yardstick: Yardstick?) -> [String: Int] {
    guard let yardstick else { return [:] }
    let card = Scorecard(attempt, against: yardstick)
    var ratings: [String: Int] = [:]
    for score in card.principles { ratings[attempt.scenario.manual.principles[score.principle].id] = score.rating }
    return ratings
  }

  /// Ratings in words, in alphabetical order.
  static func text(_ ratings: [String: Int]) -> String {
    ratings.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
  }
}
