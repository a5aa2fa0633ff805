package import VignetteEngine
package import VignetteSource

/// What came of the tests of one file.
package struct FileOutcome: Sendable {
  /// The file of the tests.
  package let file: SourceFile
  /// The file of the case.
  package let caseFile: SourceFile
  /// The case.
  package let scenario: Scenario
  /// The tests that were run, in the order of the file.
  package var outcomes: [TestOutcome]
  /// What all scripts of the file reach, where that was asked for.
  package var coverage: Coverage?

  /// What came of the tests of a file.
  package init(
    file: SourceFile, caseFile: SourceFile, scenario: Scenario, outcomes: [TestOutcome], coverage: Coverage?
  ) {
    self.file = file
    self.caseFile = caseFile
    self.scenario = scenario
    self.outcomes = outcomes
    self.coverage = coverage
  }
}
