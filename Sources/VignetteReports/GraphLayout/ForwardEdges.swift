/// The arrows within a group that do not go back: what is left when a walk through it, depth first, leaves out every arrow
/// to a box that it is still below.
struct ForwardEdges {
  /// Where each box leads.
  private(set) var edges: [Int: [Int]] = [:]
  private var state: [Int: Visit] = [:]
  private let next: [Int: [Int]]

  private enum Visit {
    case open, closed
  }

  init(_ boxes: [Int], _ graph: GridGraph) {
    let members = Set(boxes)
    var next: [Int: [Int]] = [:]
    for edge in graph.edges where members.contains(edge.from) && members.contains(edge.to) {
      next[edge.from, default: []].append(edge.to)
    }
    self.next = next
    for box in boxes where state[box] == nil { walk(from: box) }
  }

  /// A walk without recursion, since a chain of scenes may be long.
  private mutating func walk(from root: Int) {
    var stack = [(box: root, place: 0)]
    state[root] = .open
    while let (box, place) = stack.last {
      let following = next[box] ?? []
      guard place < following.count else {
        state[box] = .closed
        stack.removeLast()
        continue
      }
      stack[stack.count - 1].place += 1
      let target = following[place]
      if state[target] == .open { continue }
      edges[box, default: []].append(target)
      if state[target] == nil {
        state[target] = .open
        stack.append((target, 0))
      }
    }
  }

  /// The boxes so that each comes before those it leads to.
  static func order(_ boxes: [Int], _ edges: [Int: [Int]]) -> [Int] {
    var waiting: [Int: Int] = [:]
    for target in edges.values.joined() { waiting[target, default: 0] += 1 }
    var order = boxes.filter { waiting[$0] == nil }
    var next = 0
    while next < order.count {
      for target in edges[order[next]] ?? [] {
        waiting[target, default: 0] -= 1
        if waiting[target] == 0 { order.append(target) }
      }
      next += 1
    }
    return order
  }
}
