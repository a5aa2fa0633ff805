import VignetteEngine
import VignetteSource

/// A line of a case, with what it stands in.
struct PlacedLine {
  /// The line.
  let statement: Statement
  /// The body it stands in.
  let body: BodyPlace
  /// The blocks of `if`s it stands in, by the lines that begin them, the outermost first.
  let blocks: [SourceRange]

  /// Every line of a case.
  static func all(of teachingCase: Case) -> [PlacedLine] {
    BodyPlace.bodies(of: teachingCase).flatMap { place, body in lines(of: body.statements, in: place, blocks: []) }
  }

  private static func lines(of statements: [Statement], in body: BodyPlace, blocks: [SourceRange]) -> [PlacedLine] {
    statements.flatMap { statement in
      [PlacedLine(statement: statement, body: body, blocks: blocks)]
        + statement.arms.flatMap { lines(of: $0.body.statements, in: body, blocks: blocks + [$0.range]) }
    }
  }
}
