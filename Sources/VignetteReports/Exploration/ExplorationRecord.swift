import VignetteEngine
import VignetteSource
import VignetteVerification

/// An exploration as it is encoded.
struct ExplorationRecord: Encodable {
  struct End: Encodable {
    let end: String
    let title: String?
    let outcome: String?
    let states: Int
    let shortest: [String]
    let best: [String]?
  }

  struct Span: Encodable {
    let id: String
    let least: Int?
    let most: Int?
    let start: Int
    let limits: [Int]
  }

  struct Reach: Encodable {
    let id: String
    let inFocus: Bool
    let best: Int
    let worst: Int
    let bestSafeRating: Int?
  }

  struct Entry: Encodable {
    let code: String
    let severity: String
    let file: String
    let line: Int
    let column: Int
    let message: String
    let hint: String?
    let follows: Bool
    let witness: [String]?
  }

  struct Size: Encodable {
    let cause: String
    let factor: Double
  }

  let format = 1
  let file: String
  let title: String
  let states: Int
  let transitions: Int
  let depth: Int
  let exhaustive: Bool
  let plain: Bool
  let stopped: String?
  let seconds: Double
  let statesPerSecond: Int
  let bytesPerState: Double
  let endings: [End]
  let dynamics: [Span]
  let principles: [Reach]
  let bestPlay: [String]?
  let findings: [Entry]
  let undecided: [String]
  let size: [Size]

  init(_ report: ExplorationReport) {
    let overview = report.overview
    let scenario = report.scenario
    file = report.file.name
    title = scenario.teachingCase.header.title
    states = overview.states
    transitions = overview.transitions
    depth = overview.depth
    exhaustive = report.isExhaustive
    plain = overview.isPlain
    stopped = overview.stop?.reason
    seconds = (report.seconds * 1000).rounded() / 1000
    statesPerSecond = Int(Double(overview.states) / max(report.seconds, 0.000_001))
    bytesPerState = report.bytesPerState
    endings = overview.ends.map { ExplorationRecord.end($0, scenario) }
    dynamics = overview.dynamics.map { ExplorationRecord.span($0, scenario) }
    principles = overview.principles.map { ExplorationRecord.reach($0, scenario) }
    bestPlay = overview.bestPlay.map { WitnessScript($0, in: scenario).steps }
    findings = report.findings.map { ExplorationRecord.entry($0, report) }
    undecided = report.undecided
    size = report.sizeCauses.map {
      Size(cause: SizeWords.text(of: $0, in: scenario), factor: ($0.factor * 10).rounded() / 10)
    }
  }

  private static func end(_ end: CaseOverview.End, _ scenario: Scenario) -> End {
    let ending: Ending? = if case .ending(let place) = end.end { scenario.teachingCase.endings[place] } else { nil }
    return End(
      end: kind(of: end.end), title: ending?.title, outcome: ending?.outcome.rawValue, states: end.states,
      shortest: WitnessScript(end.shortest, in: scenario).steps,
      best: end.best.map { WitnessScript($0, in: scenario).steps })
  }

  private static func kind(of end: SessionEnd) -> String {
    switch end {
    case .ending: "ending"
    case .outOfTime: "out-of-time"
    case .deadEnd: "dead-end"
    case .goingRound: "going-round"
    }
  }

  private static func span(_ span: CaseOverview.Span, _ scenario: Scenario) -> Span {
    let dynamic = scenario.teachingCase.dynamics[span.dynamic]
    return Span(
      id: dynamic.id, least: span.values?.lowerBound, most: span.values?.upperBound, start: dynamic.start,
      limits: [dynamic.bounds.lowerBound, dynamic.bounds.upperBound])
  }

  private static func reach(_ reach: CaseOverview.Reach, _ scenario: Scenario) -> Reach {
    Reach(
      id: scenario.manual.principles[reach.principle].id, inFocus: scenario.focus.contains(reach.principle),
      best: reach.best, worst: reach.worst, bestSafeRating: reach.safeRating)
  }

  private static func entry(_ finding: Finding, _ report: ExplorationReport) -> Entry {
    let place = report.file.place(of: finding.range.lower)
    return Entry(
      code: finding.message.code.rawValue, severity: finding.message.code.severity.rawValue, file: report.file.name,
      line: place.line, column: place.column, message: finding.message.text, hint: finding.message.hint,
      follows: finding.isImplied, witness: finding.witness.map { WitnessScript($0, in: report.scenario).steps })
  }
}
