package import VignetteSource

/// Something the trainee can say or notice in a scene.
package struct Intervention: Sendable {
  /// The scene it belongs to, by its place in the case.
  package let scene: Int
  /// Its move, by its place in the manual.
  package let move: Int
  /// Whether the move is the prescriber's own noticing: not spoken, and no turn.
  package let isInward: Bool
  /// The words on offer.
  package let line: String
  /// Other wordings for typed words.
  package let wordings: [String]
  /// The lines that give the other wordings, in their order.
  package let wordingRanges: [SourceRange]
  /// Whether it is on offer again and again.
  package let isRepeatable: Bool
  /// When it is on offer; always where nothing is said.
  package let when: Condition?
  /// The line that says when it is on offer.
  package let whenRange: SourceRange?
  /// What runs when it is taken, without what a reaction lends.
  package let body: Body
  /// Whether the case says itself what it earns or costs, so that the manual gives it nothing.
  package let hasOwnCredit: Bool
  /// The line that begins it.
  package let range: SourceRange

  /// Its line and all other wordings.
  package var allWordings: [String] { [line] + wordings }

  /// An intervention of a case.
  package init(
    scene: Int, move: Int, isInward: Bool, line: String, wordings: [String], wordingRanges: [SourceRange],
    isRepeatable: Bool,
    when: Condition?, whenRange: SourceRange?, body: Body, range: SourceRange
  ) {
    self.scene = scene
    self.move = move
    self.isInward = isInward
    self.line = line
    self.wordings = wordings
    self.wordingRanges = wordingRanges
    self.isRepeatable = isRepeatable
    self.when = when
    self.whenRange = whenRange
    self.body = body
    hasOwnCredit = Intervention.hasOwnCredit(body)
    self.range = range
  }

  private static func hasOwnCredit(_ body: Body) -> Bool {
    body.allStatements.contains { statement in
      switch statement.kind {
      case .credit, .noCredit: true
      case .speech, .narration, .change, .set, .reveal, .rupture, .repair, .chart, .critical, .note, .branch, .vary,
        .lead:
        false
      }
    }
  }
}
