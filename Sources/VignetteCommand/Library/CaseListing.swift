import VignetteEngine
import VignetteReports
import VignetteSource

/// The list of cases that the tool shows when it is called alone.
struct CaseListing {
  /// The cases that can be played, in the order of the list.
  let cases: [LoadedCase]
  /// The files that cannot be played as they stand.
  let broken: [String]

  /// The cases in the folders where cases are sought, the easier ones first.
  init(_ loader: CaseLoader) {
    var cases: [LoadedCase] = []
    var broken: [String] = []
    for path in CaseLibrary.paths {
      guard let bytes = try? Files.read(path), let loaded = loader.load(.init(name: path, bytes: bytes)).loaded else {
        broken.append(path)
        continue
      }
      cases.append(loaded)
    }
    self.cases = cases.sorted { CaseListing.rank(of: $0) < CaseListing.rank(of: $1) }
    self.broken = broken
  }

  /// The list as a document, with the trainee's last attempt at each case.
  func document(lastAttempts: [String: String]) -> Document {
    var document = Document([.heading("Vignette", level: 1)])
    document.say(
      "Practise how to prescribe, with a simulated patient. The patients are invented; so let yours be.", .quiet)
    document.add(.gap)
    for (index, entry) in cases.enumerated() {
      let header = entry.scenario.teachingCase.header
      document.add(.marked("\(index + 1). ", [Span(header.title, .heading), Span(" (\(entry.id))", .quiet)]))
      for span in [Span(header.summary), Span(facts(entry, lastAttempts[entry.id]), .quiet)] where !span.words.isEmpty
      {
        document.add(.marked("   ", [span]))
      }
    }
    for path in broken { document.say("\(path) has errors: vignette check \(path)", .warning) }
    return document
  }

  /// The case of a number in the list, counted from 1.
  func numbered(_ number: String) -> LoadedCase? {
    Int(number).flatMap { cases.indices.contains($0 - 1) ? cases[$0 - 1] : nil }
  }

  private static func rank(of loaded: LoadedCase) -> (level: Int, title: String) {
    let header = loaded.scenario.teachingCase.header
    return (header.level.flatMap { CaseLevel.allCases.firstIndex(of: $0) } ?? 0, header.title)
  }

  private func facts(_ entry: LoadedCase, _ last: String?) -> String {
    let header = entry.scenario.teachingCase.header
    let manual = entry.scenario.manual
    var facts: [String] = []
    if let level = header.level { facts.append(level.rawValue) }
    if let phase = header.phase { facts.append(manual.phases[phase].title.lowercased()) }
    if let minutes = header.minutes { facts.append("about \(minutes) minutes") }
    if !header.focus.isEmpty {
      facts.append("practises " + header.focus.map { manual.principles[$0].id }.joined(separator: ", "))
    }
    if header.isTyped { facts.append("in your own words (--menu shows lines)") }
    if let last { facts.append("last: \(last)") }
    return facts.joined(separator: "; ")
  }
}
