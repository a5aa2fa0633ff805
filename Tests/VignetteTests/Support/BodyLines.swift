import Testing
import VignetteEngine

/// The lines of a scene's body in the named plain case, as they were read.
func bodyKinds(_ lines: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> [Statement.Kind] {
  let scenario = try scenario(PlainCase.named(body: lines), sourceLocation: sourceLocation)
  return try #require(scenario.teachingCase.scenes.first).body.statements.dropFirst().map(\.kind)
}

/// The lines under the intervention of the named plain case, as they were read, without its arrow.
func interventionKinds(_ lines: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> [Statement.Kind]
{
  let scenario = try scenario(PlainCase.named(under: lines), sourceLocation: sourceLocation)
  return try #require(scenario.teachingCase.interventions.first).body.statements.dropFirst().dropLast().map(\.kind)
}

/// The one line of a scene's body in the named plain case, as it was read.
func bodyKind(_ line: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> Statement.Kind {
  let kinds = try bodyKinds(line, sourceLocation: sourceLocation)
  try #require(kinds.count == 1, sourceLocation: sourceLocation)
  return kinds[0]
}
