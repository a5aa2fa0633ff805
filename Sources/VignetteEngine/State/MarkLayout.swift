/// Where each yes-or-no memory of a session stands among its marks.
package struct MarkLayout: Hashable, Sendable {
  private let interventions: Int
  private let scenes: Int
  private let visits: Int
  private let facts: Int
  private let rules: Int
  private let moves: Int

  /// The layout for a case under a manual.
  package init(_ teachingCase: Case, manual: Manual) {
    interventions = teachingCase.interventions.count
    scenes = teachingCase.scenes.count
    visits = teachingCase.visits.count
    facts = teachingCase.facts.count
    rules = teachingCase.rules.count
    moves = manual.moves.count
  }

  /// How many marks there are.
  package var count: Int { said(move: moves) }

  /// An intervention was taken: used up if it is on offer once, and counted in the score.
  package func taken(_ intervention: Int) -> Int { intervention }

  /// The body of a scene has run.
  package func visited(scene: Int) -> Int { interventions + scene }

  /// The body of a visit has run.
  package func visited(visit: Int) -> Int { interventions + scenes + visit }

  /// A fact is known.
  package func revealed(_ fact: Int) -> Int { interventions + scenes + visits + fact }

  /// A rule has fired.
  package func fired(_ rule: Int) -> Int { interventions + scenes + visits + facts + rule }

  /// A move was made, on the menu or off it.
  package func chosen(move: Int) -> Int { interventions + scenes + visits + facts + rules + move }

  /// A move was said off the menu: its effects and its cost are spent.
  package func said(move: Int) -> Int { interventions + scenes + visits + facts + rules + moves + move }
}
