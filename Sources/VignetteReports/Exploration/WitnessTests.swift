import VignetteEngine
import VignetteSource
import VignetteVerification

/// Writes plays that an exploration found as a test file: for every ending its shortest and its best play, for every
/// finding the play that shows it.
package enum WitnessTests {
  /// The test file for a case, ended by a line end.
  package static func text(of report: ExplorationReport, caseID: String) -> String {
    var names: Set<String> = []
    let ends = report.overview.ends.flatMap { tests(of: $0, report.scenario) }
    let findings = report.findings.compactMap { test(of: $0, report) }
    let blocks = (ends + findings).filter { !$0.1.isEmpty }.map { name, lines in
      "test: \(unique(name, &names))\n" + lines.map { "  \($0)\n" }.joined()
    }
    return (["tests: \(caseID)\n"] + blocks).joined(separator: "\n")
  }

  private static func tests(of end: CaseOverview.End, _ scenario: Scenario) -> [(String, [String])] {
    let expectation = expectation(of: end.end, scenario)
    let name = name(of: end.end, scenario)
    var tests = [("\(name), the shortest way", WitnessScript(end.shortest, in: scenario).steps + expectation)]
    if let best = end.best, best != end.shortest {
      tests.append(("\(name), the play that earns the most", WitnessScript(best, in: scenario).steps + expectation))
    }
    return tests
  }

  private static func test(of finding: Finding, _ report: ExplorationReport) -> (String, [String])? {
    guard let witness = finding.witness, !witness.isEmpty else { return nil }
    let line = report.file.place(of: finding.range.lower).line
    let told = "// \(finding.message.text)"
    let steps = WitnessScript(witness, in: report.scenario).steps
    return ("\(finding.message.code.rawValue), line \(line)", [told] + expecting(finding, steps, report.scenario))
  }

  /// A safety task that was never offered should be on offer at the last moment; so the test fails until that is mended.
  private static func expecting(_ finding: Finding, _ steps: [String], _ scenario: Scenario) -> [String] {
    let required = scenario.teachingCase.header.requirements.first { $0.range == finding.range }
    guard finding.message.code == .safetyNotOffered, let required else { return steps }
    let offered = "expect offered \(scenario.manual.moves[required.move].id)"
    return steps.dropLast() + [steps.count > 1 ? "  \(offered)" : offered] + steps.suffix(1)
  }

  private static func name(of end: SessionEnd, _ scenario: Scenario) -> String {
    switch end {
    case .ending(let ending): scenario.teachingCase.endings[ending].title
    case .outOfTime: "Out of time"
    case .deadEnd: "A dead end"
    case .goingRound: "Going round"
    }
  }

  private static func expectation(of end: SessionEnd, _ scenario: Scenario) -> [String] {
    switch end {
    case .ending(let ending): ["expect ending \"\(scenario.teachingCase.endings[ending].title)\""]
    case .outOfTime: ["expect ending \"Out of time\""]
    case .deadEnd, .goingRound: []
    }
  }

  private static func unique(_ name: String, _ names: inout Set<String>) -> String {
    var (candidate, number) = (name, 2)
    while !names.insert(candidate).inserted {
      candidate = "\(name) (\(number))"
      number += 1
    }
    return candidate
  }
}
