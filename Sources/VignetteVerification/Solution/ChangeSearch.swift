import VignetteEngine

/// Searches plays by how many changes they need from what a trainee did, all or the sound ones: a breadth-first search in which following costs
/// nothing and doing something else, something more or something less costs one.
struct ChangeSearch {
  private struct Node: Hashable {
    let state: Int
    let position: Int
  }

  private struct Link {
    let from: Int
    let change: SmallestChange.Change?
    let choice: Choice?
  }

  private let solution: Solution
  private let said: [Choice]
  private let wanted: UInt8
  private let sound: SoundAdvice?
  private var steps: KnownSteps
  private var nodes: [Node] = []
  private var links: [Link] = []
  private var known: Set<Node> = []

  /// A search among all changes, or among those that are sound advice.
  init(_ solution: Solution, _ said: [Choice], wanted: Outcome, sound: SoundAdvice? = nil) {
    self.solution = solution
    self.sound = sound
    self.said = said
    self.wanted = UInt8(wanted.rank)
    steps = KnownSteps(solution)
  }

  /// The first play found with the fewest changes; nothing where there is none.
  mutating func run() -> SmallestChange? {
    let opening = Node(state: steps.number(of: solution.scenario.opening(.reckoning).state), position: 0)
    var layer = [add(opening, Link(from: -1, change: nil, choice: nil))].compactMap { $0 }
    while !layer.isEmpty {
      layer = following(layer)
      if let found = layer.first(where: isWanted) { return result(found) }
      layer = layer.flatMap { changed($0) }
    }
    return nil
  }

  /// Everything that can be come to from a layer by doing as was done.
  private mutating func following(_ layer: [Int]) -> [Int] {
    var whole = layer
    var next = 0
    while next < whole.count {
      if let node = follow(whole[next]) { whole.append(node) }
      next += 1
    }
    return whole
  }

  private mutating func follow(_ number: Int) -> Int? {
    let node = nodes[number]
    guard node.position < said.count, let next = steps.next(said[node.position], in: node.state) else { return nil }
    return add(
      Node(state: next, position: node.position + 1),
      Link(from: number, change: nil, choice: said[node.position]))
  }

  /// Everything that one change leads to.
  private mutating func changed(_ number: Int) -> [Int] {
    let node = nodes[number]
    guard end(of: number) == nil else { return [] }
    var found: [Int?] = []
    for (offer, state) in steps.offers(in: node.state) { found += take(offer, to: state, from: number) }
    if node.position < said.count, sound?.mayLeaveOut(said[node.position]) != false {
      let skipped = Node(state: node.state, position: node.position + 1)
      found.append(
        add(skipped, Link(from: number, change: .without(turn: node.position + 1, said[node.position]), choice: nil)))
    }
    return found.compactMap { $0 }
  }

  private mutating func take(_ offer: Int, to state: Int, from number: Int) -> [Int?] {
    let position = nodes[number].position
    let choice = Choice.intervention(offer)
    var found: [Int?] = []
    if position < said.count, said[position] != choice, sound?.mayTake(offer, insteadOf: said[position]) != false {
      let change = SmallestChange.Change.instead(turn: position + 1, of: said[position], take: offer)
      found.append(
        add(Node(state: state, position: position + 1), Link(from: number, change: change, choice: choice)))
    }
    guard sound?.mayTake(offer) != false else { return found }
    let more = SmallestChange.Change.more(beforeTurn: position + 1, take: offer)
    found.append(add(Node(state: state, position: position), Link(from: number, change: more, choice: choice)))
    return found
  }

  /// Only nodes from which the wanted outcome can still be reached are kept.
  private mutating func add(_ node: Node, _ link: Link) -> Int? {
    guard steps.canStillReach(wanted, from: node.state), known.insert(node).inserted else { return nil }
    nodes.append(node)
    links.append(link)
    return nodes.count - 1
  }

  private func end(of number: Int) -> SessionEnd? { steps[nodes[number].state].end }

  private func rank(of end: SessionEnd?) -> UInt8 { BestOutcomes.rank(of: end, solution.scenario.teachingCase) }

  private func isWanted(_ number: Int) -> Bool {
    guard rank(of: end(of: number)) >= wanted else { return false }
    return sound?.mayPlay(way(to: number).play) != false
  }

  private func result(_ number: Int) -> SmallestChange? {
    guard case .ending(let ending)? = end(of: number) else { return nil }
    let (changes, play) = way(to: number)
    return SmallestChange(
      changes: changes, play: play, ending: ending, fallenAway: said.count - nodes[number].position)
  }

  private func way(to number: Int) -> (changes: [SmallestChange.Change], play: [Choice]) {
    var (changes, play, current): ([SmallestChange.Change], [Choice], Int) = ([], [], number)
    while links[current].from >= 0 {
      if let change = links[current].change { changes.append(change) }
      if let choice = links[current].choice { play.append(choice) }
      current = links[current].from
    }
    return (changes.reversed(), play.reversed())
  }
}
