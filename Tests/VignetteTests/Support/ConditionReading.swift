import Testing
import VignetteEngine
import VignetteSource

/// What a condition of the named plain case means: `bond` is the dynamic 0, `trust` 3, `asked` the count 4.
func condition(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> Condition {
  let scenario = try scenario(PlainCase.named(behind: "whenever \(text)\n  repair"), sourceLocation: sourceLocation)
  return try #require(scenario.teachingCase.rules.first, sourceLocation: sourceLocation).condition
}

/// Expects that just these errors are told of a condition, each at the mark of its number.
func expectErrors(
  ofCondition marked: String, _ code: DiagnosticCode, sourceLocation: SourceLocation = #_sourceLocation
) {
  expectErrors(PlainCase.named(behind: "whenever \(marked)\n  repair"), code, sourceLocation: sourceLocation)
}
