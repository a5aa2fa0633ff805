/// The way of an arrow over the grid: out of a box, along tracks between rows and lanes between columns, into a box.
///
/// Arrows to the same box share their tracks and lanes, so that they flow together as rivers do.
struct GridRoute {
  /// The side of a box.
  enum Side: Hashable {
    case top, bottom, left, right
  }

  /// A stretch of a way.
  enum Hop: Hashable {
    /// Along a track, from left to right or back.
    case track(Track)
    /// Along a lane, up or down.
    case lane(Lane)
  }

  /// A track between two rows, which one target alone uses.
  struct Track: Hashable {
    /// The channel: the one below a row has its number, that above the first is -1.
    let channel: Int
    /// The box to which it leads.
    let target: Int
    /// The gutter with the lane that goes on from it; nothing where it ends above the target.
    let gutter: Int?
  }

  /// A lane between two columns, which one target alone uses.
  struct Lane: Hashable {
    /// The gutter: the one left of a column has its number.
    let gutter: Int
    /// The box to which it leads.
    let target: Int
  }

  /// The arrow.
  let edge: GridGraph.Edge
  /// Where it leaves its box.
  let exit: Side
  /// The stretches between.
  let hops: [Hop]
  /// Where it enters its target.
  let entry: Side
  /// Whether it leads to where a reader has been already.
  let isBack: Bool
}
