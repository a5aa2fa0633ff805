import VignetteEngine
import VignetteSource

/// The things that lines of a case or a test can name.
struct Names {
  /// The manual the case is played under.
  let manual: Manual
  /// The people.
  var people = PeopleNames([])
  /// Dynamics and counts by id.
  var dynamics: [String: Int] = [:]
  /// The ids of those that are counts, which are never shown.
  var counts: Set<String> = []
  /// The values that each dynamic and count can take, in the order of the case.
  var bounds: [ClosedRange<Int>] = []
  /// Derived names by id.
  var derived: [String: Int] = [:]
  /// Facts by id.
  private(set) var facts: [String: Int] = [:]
  /// The ids of facts in the order of the file, as many as are looked through for what was meant.
  private(set) var knownFacts: [KnownName] = []
  /// Visits, scenes and endings by title.
  var titles = TitleNames()
  /// The lines of the interventions, in the order of the file.
  var lines = LineNames()
  /// The moves that some intervention of the case makes, by their places in the manual.
  var movesOffered: Set<Int> = []
  private let moves: [String: Int]

  /// The names of a manual alone.
  init(manual: Manual) {
    self.manual = manual
    moves = Dictionary(manual.moves.enumerated().map { ($1.id, $0) }) { first, _ in first }
  }

  /// The names of a whole case.
  init(_ teachingCase: Case, manual: Manual) {
    self.init(manual: manual)
    people = PeopleNames(teachingCase.people)
    dynamics = Names.places(teachingCase.dynamics.map(\.id))
    bounds = teachingCase.dynamics.map(\.bounds)
    counts = Set(teachingCase.dynamics.filter(\.isCount).map(\.id))
    derived = Names.places(teachingCase.derived.map(\.id))
    for fact in teachingCase.facts { add(fact: fact.id) }
    for (index, visit) in teachingCase.visits.enumerated() { titles.add(visit.title, .visit(index)) }
    for (index, scene) in teachingCase.scenes.enumerated() { titles.add(scene.title, .scene(index)) }
    for (index, ending) in teachingCase.endings.enumerated() { titles.add(ending.title, .ending(index)) }
    lines = LineNames(teachingCase.interventions.map { Wording($0.line) })
    movesOffered = Set(teachingCase.interventions.map(\.move))
  }

  /// Adds a fact behind the others.
  mutating func add(fact id: String) {
    facts[id] = facts.count
    if knownFacts.count < NearestName.most { knownFacts.append(KnownName(id)) }
  }

  /// The place of each id in a list; of ids given twice, the first.
  static func places(_ ids: [String]) -> [String: Int] {
    Dictionary(ids.enumerated().map { ($1, $0) }) { first, _ in first }
  }

  /// A move of the manual by its id.
  func move(_ id: String) -> Int? { moves[id] }

  /// Whether some intervention's line begins with some words.
  func hasLine(beginning wording: Wording) -> Bool { !lines.places(beginning: wording).isEmpty }

  /// Every id of the manual's moves, in the manual's order.
  var moveIDs: [String] { manual.moves.map(\.id) }

  /// Every name a quantity can have, in a fixed order.
  var quantityNames: [String] { dynamics.keys.sorted() + derived.keys.sorted() + ["turn", "ruptures"] }
}
