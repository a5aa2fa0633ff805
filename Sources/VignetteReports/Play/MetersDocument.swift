package import VignetteEngine

/// Where alliance and dynamics stand, for coached practice.
package enum MetersDocument {
  /// The meters at the present moment of an attempt.
  package static func document(_ attempt: Attempt) -> Document {
    let teachingCase = attempt.scenario.teachingCase
    var rows = teachingCase.derived.map { name in
      row(name.label, name.mean(of: attempt.state.values), 0...100, .higher)
    }
    for (place, dynamic) in teachingCase.dynamics.enumerated() {
      guard let label = dynamic.label else { continue }
      rows.append(row(label, Int(attempt.state.values[place]), dynamic.bounds, dynamic.better))
    }
    var document = Document()
    if rows.isEmpty { document.say("This case has no meters.") }
    if !rows.isEmpty { document.add(.table(titles: ["", "", "better"], rows: rows)) }
    if let rupture = attempt.state.rupture { document.say("A \(rupture.rawValue) rupture is open.", .bad) }
    return document
  }

  private static func row(_ label: String, _ value: Int, _ bounds: ClosedRange<Int>, _ better: BetterEnd) -> [Span] {
    let whole = (0...100).contains(bounds.lowerBound) && bounds.upperBound <= 100 ? 0...100 : bounds
    let tenths = (10 * (value - whole.lowerBound)) / max(1, whole.count - 1)
    let bar = String(repeating: "#", count: tenths) + String(repeating: ".", count: 10 - tenths)
    let range = bounds == whole ? "" : " (\(bounds.lowerBound) to \(bounds.upperBound) here)"
    return [Span(label), Span("\(bar) \(value)\(range)"), Span(better.rawValue, .quiet)]
  }
}
