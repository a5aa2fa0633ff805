import VignetteEngine
import VignetteSource

/// What is declared and never used.
extension CaseChecks {
  mutating func checkUse() {
    checkSpeakers()
    checkFacts()
    checkDynamics()
  }

  private mutating func checkSpeakers() {
    var speakers: Set<Speaker> = []
    for case .speech(let speech) in statements.map(\.kind) { speakers.insert(speech.speaker) }
    for (index, person) in teachingCase.people.enumerated() where !speakers.contains(.person(index)) {
      report(.silentCharacter(person.name), at: person.range)
    }
  }

  private mutating func checkFacts() {
    var revealed: Set<Int> = []
    for case .reveal(let fact) in statements.map(\.kind) { revealed.insert(fact) }
    for (index, fact) in teachingCase.facts.enumerated() where !revealed.contains(index) {
      report(.unrevealedFact(fact.id), at: fact.range)
    }
  }

  private mutating func checkDynamics() {
    let read = readDynamics()
    for (index, dynamic) in teachingCase.dynamics.enumerated() where !read.contains(index) {
      report(.unreadDynamic(dynamic.id, isCount: dynamic.isCount), at: dynamic.range)
    }
  }

  /// What conditions and texts read, and the parts of derived names, which the debrief draws.
  private func readDynamics() -> Set<Int> {
    let conditions = teachingCase.conditions.flatMap(\.quantities)
    let texts = statements.flatMap(\.texts).flatMap(\.quantities)
    let leaves = (conditions + texts).flatMap(\.leaves)
    var read = Set(teachingCase.derived.flatMap(\.parts))
    for case .dynamic(let dynamic) in leaves { read.insert(dynamic) }
    return read
  }
}
