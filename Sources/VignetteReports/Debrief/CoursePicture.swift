import VignetteEngine

/// Draws how alliance and dynamics went, as text.
struct CoursePicture {
  private let courses: Courses
  private let style: Style

  init(_ courses: Courses, _ style: Style) {
    self.courses = courses
    self.style = style
  }

  /// The main course as a curve with ruptures and repairs marked under it, the others as a line each.
  var blocks: [Block] {
    guard let main = courses.main else { return [] }
    let columns = Columns(turns: main.values.count, width: style.width - CoursePicture.margin - 1)
    let curve = curve(main, columns) + [axis(columns), numbers(columns)] + marks(columns)
    return [.paragraph([Span(main.label)]), .picture(curve), .gap]
      + courses.others.flatMap { [.paragraph([Span(title(of: $0))]), .picture([line(of: $0, columns)])] }
      + (courses.others.contains { !hasRoom(for: values(of: $0, columns), columns) } ? [.paragraph([legend])] : [])
  }

  private var legend: Span {
    Span("0-9: a figure for each turn shown, from 0, the least that can be, to 9, the most.", .quiet)
  }

  /// The columns before the picture itself.
  private static let margin = 6
  private static let height = 9

  private func curve(_ course: Course, _ columns: Columns) -> [String] {
    let levels = columns.turns.map { level(course.values[$0], course, CoursePicture.height) }
    return (0..<CoursePicture.height).reversed().map { row in
      let value = course.bounds.lowerBound + row * (course.bounds.count - 1) / (CoursePicture.height - 1)
      let points = columns.line(
        { levels[$0] == row ? "*" : " " }, fill: { levels[$0] == row && levels[$0 + 1] == row ? "-" : " " })
      return pad(row % 2 == 0 ? String(value) : "") + "|" + points
    }
  }

  /// How high a value stands, from 0 to one below `steps`.
  private func level(_ value: Int, _ course: Course, _ steps: Int) -> Int {
    let span = max(1, course.bounds.count - 1)
    return ((value - course.bounds.lowerBound) * (steps - 1) * 2 + span) / (span * 2)
  }

  private func title(of course: Course) -> String {
    let first = course.values.first ?? 0
    let last = course.values.last ?? 0
    return "\(course.label): \(first) to \(last) (\(course.better.rawValue) is better)"
  }

  /// The values; where there is no room for them, one figure a turn, from 0 (the lowest value) to 9 (the highest).
  private func line(of course: Course, _ columns: Columns) -> String {
    let values = values(of: course, columns)
    if hasRoom(for: values, columns) { return pad("") + "|" + columns.line { values[$0] } }
    return pad("0-9") + "|" + columns.line { String(level(course.values[columns.turns[$0]], course, 10)) }
  }

  private func values(of course: Course, _ columns: Columns) -> [String] {
    columns.turns.map { String(course.values[$0]) }
  }

  private func hasRoom(for values: [String], _ columns: Columns) -> Bool {
    values.allSatisfy { $0.count < columns.pitch }
  }

  private func axis(_ columns: Columns) -> String {
    pad("") + "+" + columns.line({ _ in "-" }, fill: { _ in "-" })
  }

  private func numbers(_ columns: Columns) -> String {
    if hasRoom(for: columns.turns.map(String.init), columns) {
      return pad("turn") + " " + columns.line { String(columns.turns[$0]) }
    }
    var line = ""
    for (place, turn) in columns.turns.enumerated() where turn % 5 == 0 && line.count <= place * columns.pitch {
      line += String(repeating: " ", count: place * columns.pitch - line.count) + String(turn)
    }
    return pad("turn") + " " + line
  }

  private func marks(_ columns: Columns) -> [String] {
    let ruptures = Set(courses.ruptures.map { columns.place(of: $0.turn) })
    let repairs = Set(courses.repairs.map { columns.place(of: $0) })
    guard !ruptures.isEmpty || !repairs.isEmpty else { return [] }
    let line = columns.line { place in
      switch (ruptures.contains(place), repairs.contains(place)) {
      case (true, true): "X"
      case (true, false): "x"
      case (false, true): "o"
      case (false, false): " "
      }
    }
    let both = ruptures.isDisjoint(with: repairs) ? "" : ", X: both"
    return [pad("") + " " + line, pad("") + " x: a rupture opens, o: it is repaired\(both)"]
  }

  private func pad(_ label: String) -> String {
    String(repeating: " ", count: max(0, CoursePicture.margin - 1 - label.count)) + label + " "
  }
}

extension String {
  /// Without spaces at the end.
  var trimmedEnd: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
