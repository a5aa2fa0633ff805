import VignetteEngine

/// Says in sentences what the picture of the courses shows.
enum CourseWords {
  /// A sentence for the main course and one for each rupture.
  static func sentences(_ courses: Courses) -> [String] {
    var sentences: [String] = []
    if let main = courses.main, let first = main.values.first, let last = main.values.last {
      let low = main.values.min() ?? first
      let lowest = main.values.firstIndex(of: low) ?? 0
      let dip = low < min(first, last) ? ", with its lowest point of \(low) after turn \(lowest)" : ""
      sentences.append("\(main.label) began at \(first) and ended at \(last)\(dip).")
    }
    for rupture in courses.ruptures { sentences.append(sentence(rupture, courses)) }
    return sentences
  }

  private static func sentence(_ rupture: (turn: Int, kind: RuptureKind), _ courses: Courses) -> String {
    let repair = courses.repairs.first { $0 > rupture.turn }
    let next = courses.ruptures.first { $0.turn > rupture.turn }?.turn
    let isRepaired = repair.map { repair in next.map { repair <= $0 } ?? true } ?? false
    let rest = isRepaired ? "and was repaired in turn \(repair ?? 0)" : "and was not repaired"
    return "A \(rupture.kind.rawValue) rupture opened in turn \(rupture.turn) \(rest)."
  }
}
