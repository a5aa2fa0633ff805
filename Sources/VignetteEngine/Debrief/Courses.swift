/// The courses a debrief draws: the derived names, such as the alliance, and the dynamics that moved most.
package struct Courses: Sendable {
  /// The first course: the first derived name, or the dynamic that moved most; nothing where the case has none.
  package let main: Course?
  /// Up to three further dynamics that moved, the one that moved most first.
  package let others: [Course]
  /// The turns in which a rupture opened, with its kind.
  package let ruptures: [(turn: Int, kind: RuptureKind)]
  /// The turns in which a rupture was repaired.
  package let repairs: [Int]

  /// The courses of an attempt.
  package init(_ attempt: Attempt) {
    let teachingCase = attempt.scenario.teachingCase
    let derived = teachingCase.derived.first.map { Courses.course(of: $0, attempt) }
    let parts = Set(derived == nil ? [] : teachingCase.derived[0].parts)
    let moved = teachingCase.dynamics.indices
      .filter { !teachingCase.dynamics[$0].isCount && !parts.contains($0) }
      .map { Courses.course(of: $0, attempt) }
      .filter { $0.travel > 0 }
    let ranked = moved.enumerated().sorted { ($1.element.travel, $0.offset) < ($0.element.travel, $1.offset) }
    let courses = ranked.map(\.element)
    main = derived ?? courses.first
    others = Array((derived == nil ? courses.dropFirst() : courses[...]).prefix(3))
    ruptures = Courses.ruptures(of: attempt)
    repairs = attempt.turns.indices.filter { attempt.turns[$0].events.contains(.repaired) }
  }

  private static func course(of name: DerivedValue, _ attempt: Attempt) -> Course {
    let parts = name.parts.map { attempt.scenario.teachingCase.dynamics[$0] }
    return Course(
      label: name.label, better: parts.allSatisfy { $0.better == .lower } ? .lower : .higher,
      bounds: name.bounds(among: attempt.scenario.teachingCase.dynamics),
      values: attempt.turns.map { name.mean(of: $0.after.values) })
  }

  private static func course(of place: Int, _ attempt: Attempt) -> Course {
    let dynamic = attempt.scenario.teachingCase.dynamics[place]
    return Course(
      label: dynamic.label ?? dynamic.id, better: dynamic.better, bounds: dynamic.bounds,
      values: attempt.turns.map { Int($0.after.values[place]) })
  }

  private static func ruptures(of attempt: Attempt) -> [(turn: Int, kind: RuptureKind)] {
    attempt.turns.enumerated().flatMap { index, turn in
      turn.events.compactMap { event in
        if case .ruptured(let kind) = event { (index, kind) } else { nil }
      }
    }
  }
}
