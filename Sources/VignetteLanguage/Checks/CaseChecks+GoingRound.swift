import VignetteEngine
import VignetteSource

/// Scenes that lead to one another without ever offering anything.
extension CaseChecks {
  mutating func checkGoingRound() {
    let passages = passages()
    if let first = round(among: passages).min() { tellRound(from: first, passages) } else { checkChains(passages) }
  }

  /// The scenes that can offer nothing, since their bodies always lead on, with where they lead.
  private func passages() -> [Int: [Destination]] {
    var passages: [Int: [Destination]] = [:]
    for (index, scene) in teachingCase.scenes.enumerated() {
      let hasSpoken = teachingCase.interventions[scene.interventions].contains { !$0.isInward }
      let onArrival = scene.visit.map { teachingCase.visits[$0].body.destinations } ?? []
      if scene.body.alwaysLeads {
        passages[index] = onArrival + scene.body.destinations
      } else if !hasSpoken, let otherwise = scene.otherwise, otherwise.alwaysLeads {
        passages[index] = onArrival + scene.body.destinations + otherwise.destinations
      }
    }
    return passages
  }

  /// The scenes that lead on among themselves for ever: those left when all that may lead out are taken away, and then
  /// those that may lead to these.
  private func round(among passages: [Int: [Destination]]) -> Set<Int> {
    var leaving: [Int] = []
    var before: [Int: [Int]] = [:]
    for (scene, destinations) in passages {
      for destination in destinations {
        if case .scene(let next) = destination, passages[next] != nil {
          before[next, default: []].append(scene)
        } else {
          leaving.append(scene)
        }
      }
    }
    var round = Set(passages.keys)
    while let scene = leaving.popLast() {
      if round.remove(scene) != nil { leaving += before[scene] ?? [] }
    }
    return round
  }

  private mutating func tellRound(from first: Int, _ passages: [Int: [Destination]]) {
    var titles = [teachingCase.scenes[first].title]
    var seen: Set<Int> = [first]
    var scene = first
    while case .scene(let next)? = passages[scene]?.first {
      titles.append(teachingCase.scenes[next].title)
      guard seen.insert(next).inserted else { break }
      scene = next
    }
    report(.goingRound(titles), at: teachingCase.scenes[first].range)
  }

  private mutating func checkChains(_ passages: [Int: [Destination]]) {
    var lengths: [Int: Int] = [:]
    for scene in passages.keys.sorted() where chain(from: scene, passages, &lengths, depth: 0) > CaseLimits.chain {
      return report(.chainTooLong(CaseLimits.chain), at: teachingCase.scenes[scene].range)
    }
  }

  /// How many scenes can follow one another without an offer, from a scene on. Rounds with a way out count once.
  private func chain(
    from scene: Int, _ passages: [Int: [Destination]], _ lengths: inout [Int: Int], depth: Int
  ) -> Int {
    if let known = lengths[scene] { return known }
    guard let destinations = passages[scene], depth <= CaseLimits.chain else {
      return depth > CaseLimits.chain ? 1 : 0
    }
    lengths[scene] = 0
    var longest = 0
    for case .scene(let next) in destinations {
      longest = max(longest, chain(from: next, passages, &lengths, depth: depth + 1))
    }
    lengths[scene] = longest + 1
    return longest + 1
  }
}
