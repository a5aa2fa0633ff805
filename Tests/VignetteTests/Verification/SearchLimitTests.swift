import Synchronization
import Testing
import VignetteEngine

@testable import VignetteVerification

/// What could not be seen whole is never told as true.
@Suite struct SearchLimitTests {
  private static let text = LayeredCase.text(seed: 1, layers: 6, step: 10)

  private func analysis(_ conditions: SearchConditions, text: String = text) throws -> CaseAnalysis {
    let scenario = try VignetteTests.scenario(text, manual: smallManual)
    return CaseAnalysis(scenario, under: conditions, isPlain: true)
  }

  private func verdicts(_ analysis: CaseAnalysis, _ claims: String...) throws -> [Verdict] {
    let file = try tests("tests: a\nclaims:\n" + claims.map { "  \($0)\n" }.joined(), of: analysis.scenario)
    var checker = ClaimChecker(analysis, coverage: Coverage(analysis.scenario))
    return file.claims.map { checker.verdict(on: $0) }
  }

  private static let limits = [
    SearchConditions(limits: SearchLimits(states: 30), piece: 8),
    SearchConditions(limits: SearchLimits(bytes: 1), piece: 8),
    SearchConditions(piece: 8) { $0.states < 30 },
  ]

  @Test(arguments: zip(limits, [SearchStop.states(limit: 30), .memory(limit: 1), .interrupted]))
  func `a search that has to stop says why`(conditions: SearchConditions, stop: SearchStop) throws {
    var analysis = try analysis(conditions)
    let space = analysis.space(for: Question(analysis.scenario))
    #expect(space.stop == stop && !space.isWhole && space.count < 200)
  }

  @Test(arguments: limits)
  func `what holds of every path is undecided when not every path was seen`(conditions: SearchConditions) throws {
    let analysis = try analysis(conditions)
    let found = try verdicts(
      analysis, "every path ends", "never \"Good\" unless d-a >= 0", "always d-a >= 0",
      "wherever d-a >= 0, d-a >= 0 can follow within 3 turns", "best d-a >= 0", "worst d-a >= 0",
      "best rating all >= 0", "reachable \"Good\"", "never \"Bad\"")
    for verdict in found {
      guard case .undecided(let reason) = verdict else {
        Issue.record("\(verdict)")
        continue
      }
      #expect(!verdict.isGreen && reason.hasPrefix("the case is too large to explore whole"))
    }
  }

  @Test func `what a part of the paths shows is known all the same`() throws {
    let analysis = try analysis(SearchConditions(limits: SearchLimits(states: 30), piece: 8))
    let found = try verdicts(
      analysis, "reachable \"N1\"", "never \"N1\"", "always turn < 1", "never \"N1\" unless turn > 1")
    #expect(found.map(\.isGreen) == [true, false, false, false])
    for verdict in found { if case .undecided = verdict { Issue.record("\(verdict)") } }
  }

  @Test func `choices that need more memory than is allowed leave open what needs them`() throws {
    let most = Mutex(0)
    let text = LayeredCase.text(seed: 2, layers: 9, step: 10)
    var whole = try analysis(
      SearchConditions(piece: 8) { progress in
        most.withLock { $0 = max($0, progress.bytes) }
        return true
      }, text: text)
    _ = whole.space(for: Question(whole.scenario))
    let limits = SearchLimits(bytes: most.withLock { $0 } + 5_000)
    let analysis = try analysis(SearchConditions(limits: limits, piece: 8), text: text)
    let found = try verdicts(
      analysis, "always d-a >= 0", "wherever d-a >= 0, d-a >= 0 can follow within 3 turns", "best rating all >= 0")
    #expect(found[0].isGreen)
    for verdict in found.dropFirst() {
      guard case .undecided(let reason) = verdict else {
        Issue.record("\(verdict)")
        continue
      }
      #expect(reason.contains("choices"))
    }
  }

  @Test(arguments: limits)
  func `findings that need every path are left open, each with its reason`(conditions: SearchConditions) throws {
    var analysis = try analysis(conditions)
    let report = CaseFindings.report(of: &analysis)
    #expect(report.findings.allSatisfy { $0.witness != nil })
    #expect(report.undecided.count > 5)
  }

  @Test func `an overview of a part says that it is one`() throws {
    var analysis = try analysis(SearchConditions(limits: SearchLimits(states: 30), piece: 8))
    let overview = CaseOverview(of: &analysis)
    #expect(overview.stop == .states(limit: 30) && overview.principles.isEmpty && overview.bestPlay == nil)
    #expect(overview.dynamics.allSatisfy { $0.values == nil })
  }
}
