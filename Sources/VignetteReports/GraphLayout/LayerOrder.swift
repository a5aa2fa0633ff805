/// Orders the boxes of each layer so that few arrows cross: by the mean place of what each is joined to, down and up
/// several times (Sugiyama's barycentres).
struct LayerOrder {
  /// The layers, each ordered.
  private(set) var layers: [[Int]]
  private let neighbours: [Int: [Int]]
  /// How much a box is drawn to the right: by arrows out of the group, which leave there.
  private let outward: [Int: Int]
  private var place: [Int: Double] = [:]

  init(_ layers: [[Int]], _ graph: GridGraph) {
    self.layers = layers
    let members = Set(layers.joined())
    var neighbours: [Int: [Int]] = [:]
    var outward: [Int: Int] = [:]
    for edge in graph.edges where members.contains(edge.from) {
      if members.contains(edge.to) {
        neighbours[edge.from, default: []].append(edge.to)
        neighbours[edge.to, default: []].append(edge.from)
      } else {
        outward[edge.from, default: 0] += 1
      }
    }
    self.neighbours = neighbours
    self.outward = outward
    guard layers.contains(where: { $0.count > 1 }) else { return }
    layers.indices.forEach { note($0) }
    for _ in 0..<4 {
      for layer in layers.indices { sort(layer) }
      for layer in layers.indices.reversed() { sort(layer) }
    }
  }

  /// Places run from 0 to 1, so that layers of different widths can be set beside one another.
  private mutating func note(_ layer: Int) {
    let count = Double(layers[layer].count)
    for (index, box) in layers[layer].enumerated() { place[box] = (Double(index) + 0.5) / count }
  }

  private mutating func sort(_ layer: Int) {
    let wanted = layers[layer].map { box in (box: box, place: mean(of: box)) }
    layers[layer] = wanted.enumerated().sorted { ($0.element.place, $0.offset) < ($1.element.place, $1.offset) }
      .map(\.element.box)
    note(layer)
  }

  private func mean(of box: Int) -> Double {
    let joined = (neighbours[box] ?? []).map { place[$0] ?? 0.5 }
    let out = outward[box] ?? 0
    guard !joined.isEmpty || out > 0 else { return place[box] ?? 0.5 }
    return (joined.reduce(0, +) + Double(out)) / Double(joined.count + out)
  }
}
