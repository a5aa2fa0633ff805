package import VignetteSource

/// How this patient takes a move, wherever it is made: lent to interventions that do not say it themselves.
package struct Reaction: Sendable {
  /// The move, by its place in the manual.
  package let move: Int
  /// Other words by which the move is made here: they count as phrases of the manual do.
  package let wordings: [String]
  /// What it lends.
  package let body: Body
  /// Where the case declares it.
  package let range: SourceRange

  /// A reaction of a case.
  package init(move: Int, wordings: [String] = [], body: Body, range: SourceRange) {
    self.move = move
    self.wordings = wordings
    self.body = body
    self.range = range
  }
}
