/// The boxes of one group in layers: every arrow that does not go back leads to a later layer (Sugiyama, Tagawa, Toda
/// 1981). The layer of a box is the longest way to it.
struct BoxLayers {
  /// The boxes of each layer, from left to right.
  private(set) var layers: [[Int]]

  /// The layers of a group.
  init(of group: Int, in graph: GridGraph) {
    let boxes = graph.boxes.indices.filter { graph.boxes[$0].group == group }
    let forward = ForwardEdges(boxes, graph).edges
    var layer = [Int: Int](uniqueKeysWithValues: boxes.map { ($0, 0) })
    for box in ForwardEdges.order(boxes, forward) {
      for next in forward[box] ?? [] { layer[next] = max(layer[next] ?? 0, (layer[box] ?? 0) + 1) }
    }
    let count = (layer.values.max() ?? -1) + 1
    layers = (0..<count).map { number in boxes.filter { layer[$0] == number } }
    layers = LayerOrder(layers, graph).layers.flatMap { BoxLayers.rows($0) }
  }

  /// A layer of many boxes stands in several rows.
  private static func rows(_ boxes: [Int]) -> [[Int]] {
    let count = (boxes.count + widest - 1) / widest
    let width = (boxes.count + count - 1) / count
    return (0..<count).map { Array(boxes[($0 * width)..<min(boxes.count, ($0 + 1) * width)]) }
  }

  private static let widest = 4
}
