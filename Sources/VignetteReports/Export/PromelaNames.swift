import VignetteEngine

/// What the things of a case are called in its model, and the numbers of its places.
///
/// A place is 0 before the session, then a scene from 1 on, then an end.
struct PromelaNames {
  private let scenario: Scenario

  init(_ scenario: Scenario) { self.scenario = scenario }

  /// The number of a scene.
  func place(of scene: Int) -> Int { 1 + scene }

  /// The number of an end.
  func place(of end: SessionEnd) -> Int {
    let scenes = scenario.teachingCase.scenes.count
    return switch end {
    case .deadEnd: scenes + 1
    case .goingRound: scenes + 2
    case .outOfTime: scenes + 3
    case .ending(let ending): scenes + 4 + ending
    }
  }

  /// The number of where a body can lead.
  func place(of destination: Destination) -> Int {
    switch destination {
    case .scene(let scene): place(of: scene)
    case .ending(let ending): place(of: SessionEnd.ending(ending))
    }
  }

  /// Every end, in the order of their numbers.
  var ends: [SessionEnd] {
    [.deadEnd, .goingRound, .outOfTime] + scenario.teachingCase.endings.indices.map { SessionEnd.ending($0) }
  }

  /// The name of what holds at an end.
  func name(of end: SessionEnd) -> String {
    switch end {
    case .deadEnd: "dead_end"
    case .goingRound: "going_round"
    case .outOfTime: "out_of_time"
    case .ending(let ending): "ending_\(ending + 1)"
    }
  }

  /// The variable of a dynamic or count.
  func value(_ dynamic: Int) -> String { "v_" + word(scenario.teachingCase.dynamics[dynamic].id) }

  /// The variable of a mark.
  func mark(_ mark: Int) -> String {
    let (layout, teachingCase) = (scenario.layout, scenario.teachingCase)
    if mark < layout.visited(scene: 0) { return "taken_\(mark + 1)" }
    if mark < layout.visited(visit: 0) { return "visited_scene_\(mark - layout.visited(scene: 0) + 1)" }
    if mark < layout.revealed(0) { return "visited_visit_\(mark - layout.visited(visit: 0) + 1)" }
    if mark < layout.fired(0) { return "revealed_" + word(teachingCase.facts[mark - layout.revealed(0)].id) }
    if mark < layout.chosen(move: 0) { return "fired_\(mark - layout.fired(0) + 1)" }
    if mark < layout.said(move: 0) {
      return "chosen_" + word(scenario.manual.moves[mark - layout.chosen(move: 0)].id)
    }
    preconditionFailure("a model has nothing that is said off the menu")
  }

  /// A text of the case where the model may say it aside.
  static func aside(_ text: String) -> String { "/* \(text.replacing("*/", with: "* /")) */" }

  private func word(_ id: String) -> String { id.replacing("-", with: "_") }
}
