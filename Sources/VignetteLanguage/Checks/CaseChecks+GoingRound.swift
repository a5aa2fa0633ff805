import VignetteEngine
import VignetteSource

/// Scenes that lead to one another without ever offering anything.
extension CaseChecks {
  mutating func checkGoingRound() {
    let passages = passages()
    var round = Set(passages.keys)
    var shrinks = true
    while shrinks {
      let staying = round.filter { scene in passages[scene]?.allSatisfy { isIn(round, $0) } ?? false }
      shrinks = staying.count < round.count
      round = staying
    }
    if let first = round.min() { tellRound(from: first, passages) } else { checkChains(passages) }
  }

  /// The scenes that can offer nothing, since their bodies always lead on, with where they lead.
  private func passages() -> [Int: [Destination]] {
    var passages: [Int: [Destination]] = [:]
    for (index, scene) in teachingCase.scenes.enumerated() {
      let hasSpoken = teachingCase.interventions[scene.interventions].contains { !$0.isInward }
      if scene.body.alwaysLeads {
        passages[index] = scene.body.destinations
      } else if !hasSpoken, let otherwise = scene.otherwise, otherwise.alwaysLeads {
        passages[index] = scene.body.destinations + otherwise.destinations
      }
    }
    return passages
  }

  private func isIn(_ scenes: Set<Int>, _ destination: Destination) -> Bool {
    switch destination {
    case .scene(let scene): scenes.contains(scene)
    case .ending: false
    }
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
