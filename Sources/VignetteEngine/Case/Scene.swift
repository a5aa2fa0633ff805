package import VignetteSource

/// A stretch of a meeting in which interventions are on offer.
package struct Scene: Sendable {
  /// Its title.
  package let title: String
  /// The visit it belongs to, by its place in the case; nothing where no visit stands before it.
  package let visit: Int?
  /// After how many spoken turns `otherwise` runs; nothing where the patient stays.
  package let turns: Int?
  /// What runs on entering.
  package let body: Body
  /// The interventions it holds, by their places in the case.
  package let interventions: Range<Int>
  /// What runs, once in a stay, when nothing spoken is on offer or the turns are used up.
  package let otherwise: Body?
  /// The line that begins `otherwise`.
  package let otherwiseRange: SourceRange?
  /// Where the case declares it.
  package let range: SourceRange

  /// A scene of a case.
  package init(
    title: String, visit: Int?, turns: Int?, body: Body, interventions: Range<Int>, otherwise: Body?,
    otherwiseRange: SourceRange?, range: SourceRange
  ) {
    self.title = title
    self.visit = visit
    self.turns = turns
    self.body = body
    self.interventions = interventions
    self.otherwise = otherwise
    self.otherwiseRange = otherwiseRange
    self.range = range
  }
}
