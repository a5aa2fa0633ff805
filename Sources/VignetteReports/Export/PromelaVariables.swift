import VignetteEngine
import VignetteVerification

/// Declares what a state of a model holds.
struct PromelaVariables {
  private let process: PromelaProcess
  private var scenario: Scenario { process.scenario }
  private var scope: PromelaScope { process.scope }

  init(_ process: PromelaProcess) { self.process = process }

  /// The declarations: what a state holds, what is known within a step only, what is known within a `d_step` only.
  func lines() -> [String] { held + withinStep + withinPart }

  private var held: [String] {
    let places = 0...(process.names.ends.map { process.names.place(of: $0) }.max() ?? 0)
    let values = scenario.teachingCase.dynamics.enumerated().map { place, dynamic in
      "\(type(of: dynamic.bounds)) \(process.names.value(place)) = \(dynamic.start);"
    }
    let marks = scope.marks.map { "bit \(process.names.mark($0));\(aside(ofMark: $0))" }
    return ["\(type(of: places)) place; /* 0 before the session */"] + values
      + (scope.turn ? ["\(type(of: 0...scenario.teachingCase.header.turns)) turn;"] : [])
      + (process.holdsStayTurns
        ? ["\(type(of: 0...mostStayTurns)) stay_turns; /* since the scene was entered */"] : [])
      + (process.holdsOtherwise ? ["bit otherwise_ran; /* since the scene was entered */"] : [])
      + (scope.plain.rupture ? ["byte rupture; /* 0 none, 1 withdrawal, 2 confrontation */"] : [])
      + (scope.ruptures ? ["short ruptures;"] : []) + marks
  }

  private var withinStep: [String] {
    let places = 0...(process.names.ends.map { process.names.place(of: $0) }.max() ?? 0)
    return [
      "", "/* Known within a step only; 0 between steps. */", "\(type(of: places)) kept; /* where a body led */",
    ]
      + (process.countsEntered ? ["short entered; /* scenes entered in this step */"] : [])
      + (process.hasRules ? ["bit rules_due;", "bit opening;"] : [])
      + (scope.rupturesWithinStep ? ["short ruptures;"] : [])
  }

  private var withinPart: [String] {
    ["hidden byte led;"] + (process.hasRules ? ["hidden byte looked;"] : [])
  }

  private var mostStayTurns: Int { Int(scope.plain.stays.map(\.turns).max() ?? 0) }

  private func type(of range: ClosedRange<Int>) -> String {
    if range.lowerBound >= 0, range.upperBound <= Int(UInt8.max) { return "byte" }
    return range.lowerBound >= Int(Int16.min) && range.upperBound <= Int(Int16.max) ? "short" : "int"
  }

  private func aside(ofMark mark: Int) -> String {
    let (layout, teachingCase) = (scenario.layout, scenario.teachingCase)
    if mark < layout.visited(scene: 0) { return " " + PromelaNames.aside(teachingCase.interventions[mark].line) }
    if mark < layout.visited(visit: 0) {
      return " " + PromelaNames.aside(teachingCase.scenes[mark - layout.visited(scene: 0)].title)
    }
    guard mark < layout.revealed(0) else { return "" }
    return " " + PromelaNames.aside(teachingCase.visits[mark - layout.visited(visit: 0)].title)
  }
}
