package import VignetteEngine

/// Searches for one single path on which several principles all gain as much as is wanted.
///
/// At every state the sums so far are kept that no other sum beats on all principles; one that even the best rest
/// cannot lift to what is wanted is dropped. So the answer is exact.
package struct JointGains {
  /// That the search was given up before it had an answer.
  package struct Stopped: Error {}

  /// The most sums that are kept.
  private static let limit = 5_000_000

  private struct Label {
    let state: Int32
    let sums: [Int32]
    let parent: Int
    let edge: Int
  }

  private let graph: StateGraph
  private let principles: [Int]
  private let wanted: [Int32]
  private let isSafe: Bool
  private let gains: BestGains
  private var labels: [Label] = []
  private var kept: [[[Int32]]]

  /// What a path does that gains at least `wanted` on each of some principles; nothing where no path does. With
  /// `isSafe`, only paths without a safety failure count. Is given up when there are too many sums to keep, or when
  /// `isOver` says that the time is over.
  package static func path(
    in graph: StateGraph, gains: BestGains, principles: [Int], wanted: [Int], isSafe: Bool = false,
    isOver: () -> Bool = { false }
  ) throws(Stopped) -> [Choice]? {
    var search = JointGains(graph, gains, principles, wanted, isSafe)
    return try search.run(isOver)
  }

  private init(
    _ graph: StateGraph, _ gains: BestGains, _ principles: [Int], _ wanted: [Int], _ isSafe: Bool
  ) {
    self.isSafe = isSafe
    self.graph = graph
    self.principles = principles
    self.wanted = wanted.map { Int32($0) }
    self.gains = gains
    kept = [[[Int32]]](repeating: [], count: graph.count)
  }

  private mutating func run(_ isOver: () -> Bool) throws(Stopped) -> [Choice]? {
    add(Label(state: 0, sums: principles.map { _ in 0 }, parent: -1, edge: -1))
    var open = labels.isEmpty ? [] : [0]
    while let current = open.popLast() {
      let label = labels[current]
      if labels.count > JointGains.limit || (current & 0xFFF == 0 && isOver()) { throw Stopped() }
      if graph.space.scene(of: Int(label.state)) == nil { return choices(to: current) }
      let first = labels.count
      follow(current, label)
      open += first..<labels.count
    }
    return nil
  }

  private mutating func follow(_ number: Int, _ label: Label) {
    for edge in graph.edges(from: Int(label.state)) where !isSafe || graph.failures(edge) == 0 {
      let sums = zip(label.sums, principles).map { $0 + graph.points(edge, $1) }
      add(Label(state: graph.edges[edge].target, sums: sums, parent: number, edge: edge))
    }
  }

  private mutating func add(_ label: Label) {
    let state = Int(label.state)
    guard canStillDo(label.sums, state) else { return }
    guard !kept[state].contains(where: { JointGains.beats($0, label.sums) }) else { return }
    kept[state].removeAll { JointGains.beats(label.sums, $0) }
    kept[state].append(label.sums)
    labels.append(label)
  }

  private func canStillDo(_ sums: [Int32], _ state: Int) -> Bool {
    sums.indices.allSatisfy { index in
      guard let rest = gains.gain(principles[index], from: state) else { return false }
      return sums[index] + rest >= wanted[index]
    }
  }

  private static func beats(_ left: [Int32], _ right: [Int32]) -> Bool {
    zip(left, right).allSatisfy { $0 >= $1 }
  }

  private func choices(to label: Int) -> [Choice] {
    var choices: [Choice] = []
    var current = label
    while labels[current].parent >= 0 {
      choices.append(graph.choice(labels[current].edge))
      current = labels[current].parent
    }
    return choices.reversed()
  }
}
