import VignetteEngine
import VignetteVerification

/// The groups in which scenes are drawn: those of a visit together, those before any visit first; ends stand at the foot.
struct CaseGroups {
  /// The titles of the groups; empty for scenes that belong to no visit.
  private(set) var titles: [String] = []
  /// The group of each node; nothing for an end.
  private(set) var group: [Int?] = []

  /// The groups of some nodes of a case, scenes first.
  init(_ teachingCase: Case, _ nodes: [CaseMap.Node]) {
    var last: Int??
    for node in nodes {
      guard let scene = node.place.scene else {
        group.append(nil)
        continue
      }
      let visit = teachingCase.scenes[scene].visit
      if last != .some(visit) { titles.append(visit.map { teachingCase.visits[$0].title } ?? "") }
      last = .some(visit)
      group.append(titles.count - 1)
    }
  }
}
