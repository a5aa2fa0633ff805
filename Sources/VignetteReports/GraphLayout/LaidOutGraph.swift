/// A graph with the coordinates of everything, in units of the picture from its top left corner.
struct LaidOutGraph {
  /// A point.
  struct Point: Hashable {
    /// How far from the left.
    var x: Double
    /// How far from above.
    var y: Double
  }

  /// A rectangle.
  struct Frame: Hashable {
    /// Its left edge.
    var x: Double
    /// Its upper edge.
    var y: Double
    /// How wide it is.
    var width: Double
    /// How high it is.
    var height: Double
  }

  /// A part of a group, framed.
  struct Section {
    /// The group.
    let group: Int
    /// Its frame.
    let frame: Frame
    /// Whether the group began in an earlier column.
    let goesOn: Bool
  }

  /// An arrow.
  struct Arrow {
    /// What it joins.
    let edge: GridGraph.Edge
    /// Its corners, from where it leaves its box to where it enters its target; all its stretches are level or upright.
    let points: [Point]
    /// Whether it leads to where a reader has been already.
    let isBack: Bool
  }

  /// The size of the whole.
  let size: Point
  /// The boxes, in their order.
  let boxes: [Frame]
  /// The parts of groups.
  let sections: [Section]
  /// The arrows, in their order.
  let arrows: [Arrow]
}
