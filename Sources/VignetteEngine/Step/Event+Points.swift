extension Sequence<Event> {
  /// What was earned (above 0) and cost (below 0), by principle.
  package func points(principles: Int) -> [Int] {
    var points = [Int](repeating: 0, count: principles)
    for case .credited(let principle, let amount, _) in self { points[principle] += amount }
    return points
  }
}
