import VignetteEngine

/// Searches plays by how many changes they need from what a trainee did: a breadth-first search in which following costs
/// nothing and doing something else, something more or something less costs one.
struct ChangeSearch {
  private struct Node: Hashable {
    let state: State
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
  private var nodes: [Node] = []
  private var links: [Link] = []
  private var known: [Node: Int] = [:]

  init(_ solution: Solution, _ said: [Choice], wanted: Outcome) {
    self.solution = solution
    self.said = said
    self.wanted = UInt8(wanted.rank)
  }

  mutating func run() -> SmallestChange? {
    let opening = solution.scenario.opening(.reckoning).state
    var layer = [add(Node(state: canonical(opening), position: 0), Link(from: -1, change: nil, choice: nil))]
      .compactMap { $0 }
    while !layer.isEmpty {
      layer = following(layer)
      if let found = layer.first(where: { rank(of: nodes[$0].state.end) >= wanted }) { return result(found) }
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
    guard node.state.end == nil, node.position < said.count else { return nil }
    let choice = said[node.position]
    guard isOpen(choice, in: node.state) else { return nil }
    return add(after(node, choice, position: node.position + 1), Link(from: number, change: nil, choice: choice))
  }

  /// Everything that one change leads to.
  private mutating func changed(_ number: Int) -> [Int] {
    let node = nodes[number]
    guard node.state.end == nil else { return [] }
    var found = solution.scenario.offers(in: node.state).flatMap { take($0, from: number) }
    if node.position < said.count {
      let skipped = Node(state: node.state, position: node.position + 1)
      found.append(
        add(skipped, Link(from: number, change: .without(turn: node.position + 1, said[node.position]), choice: nil)))
    }
    return found.compactMap { $0 }
  }

  private mutating func take(_ offer: Int, from number: Int) -> [Int?] {
    let node = nodes[number]
    let choice = Choice.intervention(offer)
    var found: [Int?] = []
    if node.position < said.count, said[node.position] != choice {
      let change = SmallestChange.Change.instead(turn: node.position + 1, of: said[node.position], take: offer)
      found.append(
        add(after(node, choice, position: node.position + 1), Link(from: number, change: change, choice: choice)))
    }
    let more = SmallestChange.Change.more(beforeTurn: node.position + 1, take: offer)
    found.append(
      add(after(node, choice, position: node.position), Link(from: number, change: more, choice: choice)))
    return found
  }

  private func after(_ node: Node, _ choice: Choice, position: Int) -> Node {
    let step = solution.scenario.step(from: node.state, taking: choice, .reckoning)
    return Node(state: canonical(step.state), position: position)
  }

  private func isOpen(_ choice: Choice, in state: State) -> Bool {
    switch choice {
    case .intervention(let intervention): solution.scenario.offers(in: state).contains(intervention)
    case .offMenu: true
    }
  }

  /// Only nodes from which the wanted outcome can still be reached are kept.
  private mutating func add(_ node: Node, _ link: Link) -> Int? {
    guard known[node] == nil, solution.canStillReach(wanted, from: node.state) else { return nil }
    known[node] = nodes.count
    nodes.append(node)
    links.append(link)
    return nodes.count - 1
  }

  private func canonical(_ state: State) -> State { solution.canonical(state) }

  private func rank(of end: SessionEnd?) -> UInt8 { BestOutcomes.rank(of: end, solution.scenario.teachingCase) }

  private func result(_ number: Int) -> SmallestChange? {
    guard case .ending(let ending)? = nodes[number].state.end else { return nil }
    var (changes, play, current): ([SmallestChange.Change], [Choice], Int) = ([], [], number)
    while links[current].from >= 0 {
      if let change = links[current].change { changes.append(change) }
      if let choice = links[current].choice { play.append(choice) }
      current = links[current].from
    }
    return SmallestChange(
      changes: changes.reversed(), play: play.reversed(), ending: ending,
      fallenAway: said.count - nodes[number].position)
  }
}
