import Testing
import VignetteEngine

/// The script that some lines make under a test of the whole case.
func script(_ lines: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> TestScript {
  let indented = lines.split(separator: "\n").map { "  " + $0 }.joined(separator: "\n")
  let file = try tests(
    "tests: whole\ntest: T\n\(indented)\n", of: WholeCase.scenario(), sourceLocation: sourceLocation)
  return try #require(file.scripts.first, sourceLocation: sourceLocation)
}

/// What a claim about the whole case means.
func claim(_ line: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> Claim {
  let file = try tests("tests: whole\nclaims:\n  \(line)\n", of: WholeCase.scenario(), sourceLocation: sourceLocation)
  return try #require(file.claims.first, sourceLocation: sourceLocation)
}
