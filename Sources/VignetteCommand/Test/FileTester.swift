import VignetteEngine
import VignetteRecognition
import VignetteVerification

/// Runs the tests of one file and takes the time of each.
enum FileTester {
  /// What came of the planned tests of a file.
  static func run(_ loaded: LoadedTests, _ plan: TestPlan, under conditions: SearchConditions) -> FileOutcome {
    let scenario = loaded.loadedCase.scenario
    let recognizer = Recognizer(scenario)
    var analysis = CaseAnalysis(scenario, under: conditions)
    var results: [Int: ScriptResult] = [:]
    var outcomes: [TestOutcome] = []
    for case (let name, .script(let place)) in plan.items {
      let (result, seconds) = Clock.timed {
        ScriptRunner.run(loaded.tests.scripts[place], recognizer: recognizer, analysis: &analysis)
      }
      results[place] = result
      outcomes.append(TestOutcome(.script(result), name: name, seconds: seconds))
    }
    let coverage = coverage(of: loaded, results, recognizer, &analysis)
    var checker = ClaimChecker(analysis, coverage: coverage)
    for case (let name, .claim(let place)) in plan.items {
      let claim = loaded.tests.claims[place]
      let (verdict, seconds) = Clock.timed { checker.verdict(on: claim) }
      outcomes.append(TestOutcome(.claim(claim, verdict), name: name, seconds: seconds))
    }
    return FileOutcome(
      file: loaded.file, caseFile: loaded.loadedCase.caseFile, scenario: scenario, outcomes: outcomes,
      coverage: coverage)
  }

  /// What all scripts of the file reach, those too that were not planned.
  private static func coverage(
    of loaded: LoadedTests, _ results: [Int: ScriptResult], _ recognizer: Recognizer, _ analysis: inout CaseAnalysis
  ) -> Coverage {
    var coverage = Coverage(loaded.loadedCase.scenario)
    for (place, script) in loaded.tests.scripts.enumerated() {
      let result = results[place] ?? ScriptRunner.run(script, recognizer: recognizer, analysis: &analysis)
      coverage.add(result.attempt)
    }
    return coverage
  }
}
