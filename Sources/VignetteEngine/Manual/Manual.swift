/// What a case is played and scored by: principles, moves, dynamics, patterns, phases and a glossary.
///
/// The built-in manual is this program's reading of Mintz, *Psychodynamic Psychopharmacology* (2022); any other in
/// the same form can stand in its place.
package struct Manual: Sendable {
  /// Its title.
  package var title: String
  /// The book or teaching it comes from.
  package var source: String
  /// The principles, in the manual's order.
  package var principles: [Principle] = []
  /// The moves, in the manual's order.
  package var moves: [Move] = []
  /// The dynamics that cases may use by name.
  package var dynamics: [DynamicDefinition] = []
  /// The names that stand for a mean of dynamics.
  package var derived: [DerivedDefinition] = []
  /// The interfering patterns.
  package var patterns: [Pattern] = []
  /// The phases and settings of treatment.
  package var phases: [Phase] = []
  /// The glossary.
  package var terms: [Term] = []
  /// The bands of ratings, the best first; the last begins at 0.
  package var bands: [RatingBand] = Manual.usualBands

  /// An empty manual of a title.
  package init(title: String, source: String) {
    self.title = title
    self.source = source
  }

  /// The bands of a manual that names none.
  package static let usualBands = [
    RatingBand(name: "exemplary", least: 85), RatingBand(name: "competent", least: 65),
    RatingBand(name: "emerging", least: 40), RatingBand(name: "not yet", least: 0),
  ]

  /// The place of a principle by its id.
  package func principle(_ id: String) -> Int? { principles.firstIndex { $0.id == id } }

  /// The place of a move by its id.
  package func move(_ id: String) -> Int? { moves.firstIndex { $0.id == id } }

  /// The move that asks about suicide, which no recognition may lose and every patient answers; nothing where the
  /// manual has none.
  package var suicideQuestion: Int? { move("assess-suicide-risk") }

  /// The move of saying nothing and waiting; nothing where the manual has none.
  package var silence: Int? { move("stay-with-silence") }

  /// The place of a pattern by its id.
  package func pattern(_ id: String) -> Int? { patterns.firstIndex { $0.id == id } }

  /// The place of a phase by its id.
  package func phase(_ id: String) -> Int? { phases.firstIndex { $0.id == id } }

  /// The band of a rating, 0 to 100. After a critical failure no band is above the last but one.
  package func band(of rating: Int, afterCritical: Bool) -> RatingBand {
    let best = afterCritical ? max(0, bands.count - 2) : 0
    let reached = bands.firstIndex { rating >= $0.least } ?? bands.count - 1
    return bands[max(best, reached)]
  }
}
