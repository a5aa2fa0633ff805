/// What the lines of a random body may do.
struct RandomBodyPlace {
  /// Where they may lead; nowhere if there is nothing.
  var targets: [String] = []
  /// Whether they may earn and cost points.
  var hasCredit = false
}
