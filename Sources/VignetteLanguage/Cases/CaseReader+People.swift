import VignetteEngine
import VignetteSource

/// The patient, the other characters, and the chart.
extension CaseReader {
  mutating func declarePeople() {
    let introduced = lines(.patient) + lines(.character)
    for line in introduced {
      if let person = person(line) { teachingCase.people.append(person) }
    }
    let isWhole = line(.patient) != nil && teachingCase.people.count == introduced.count
    names.people = PeopleNames(teachingCase.people, isWhole: isWhole)
    if let patient = line(.patient) { readChart(patient.line) }
  }

  private mutating func person(_ line: MarginLine<CaseKey>) -> Person? {
    let value = line.value.rest
    let parts = value.text.split(separator: ",", maxSplits: 1, omittingEmptySubsequences: false)
    let name = CaseReader.trimmed(parts.first.map(String.init) ?? "")
    guard !name.isEmpty else {
      log.report(.emptyValue("\(line.key.rawValue):"), at: line.written.range)
      return nil
    }
    if name == "You" {
      log.report(.reservedName(name), at: value.range)
      return nil
    }
    if let first = teachingCase.people.first(where: { NameKey($0.name) == NameKey(name) }) {
      log.report(
        .duplicateName(name), at: value.range, notes: [DiagnosticNote("it stands here first", at: first.range)])
      return nil
    }
    let about = CaseReader.trimmed(parts.dropFirst().first.map(String.init) ?? "")
    return Person(name: name, about: about, range: outline.range(of: line.line))
  }

  private mutating func readChart(_ patient: Int) {
    var seen: Set<ChartKey> = []
    for line in outline.children(of: patient) {
      guard
        let found = attempt({ [self] () throws(Fault) in
          try MarginReader.read(line, outline, as: ChartKey.self) { _ in true }
        })
      else { continue }
      tellCapital(found.written)
      guard seen.insert(found.key).inserted else {
        log.report(.duplicateBlock(found.key.rawValue), at: found.written.range)
        continue
      }
      readChartLine(found)
    }
  }

  private mutating func readChartLine(_ found: MarginLine<ChartKey>) {
    switch found.key {
    case .presents: teachingCase.chart.presents = chartText(found)
    case .history: teachingCase.chart.history = chartText(found)
    case .hidden: teachingCase.chart.hidden = chartText(found)
    case .medicines: teachingCase.chart.medicines = list(of: found.line, value: found.value, written: found.written)
    }
  }

  private mutating func chartText(_ found: MarginLine<ChartKey>) -> String {
    if let child = outline.children(of: found.line).first {
      log.report(.unexpectedLines, at: outline.range(of: child))
    }
    guard !found.value.isAtEnd else {
      log.report(.emptyValue("\(found.key.rawValue):"), at: found.written.range)
      return ""
    }
    return found.value.rest.text
  }

  /// Words without the space around them.
  static func trimmed(_ text: String) -> String {
    let isSpace = { (character: Character) in character.isWhitespace }
    return String(text.drop(while: isSpace).reversed().drop(while: isSpace).reversed())
  }
}
