/// Points as they are written.
enum PointsText {
  /// Points with their sign.
  static func signed(_ points: Int) -> String { points > 0 ? "+\(points)" : String(points) }

  /// Points on several principles, such as "+2 ambivalence, +1 patient"; "nothing" where there are none.
  static func list(_ points: [Int], _ names: [String]) -> String {
    let parts = zip(points, names).filter { $0.0 != 0 }.map { "\(signed($0.0)) \($0.1)" }
    return parts.isEmpty ? "nothing" : parts.joined(separator: ", ")
  }
}
