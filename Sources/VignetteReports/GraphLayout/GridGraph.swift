/// Boxes and arrows that are to be laid out: boxes in groups that follow one another, and boxes at the foot.
///
/// It knows nothing of cases: only sizes, in the units of the picture, and what leads where.
struct GridGraph {
  /// A box.
  struct Box {
    /// How wide it is; all boxes of groups are alike wide.
    let width: Double
    /// How high it must be for what stands in it.
    let height: Double
    /// The group it belongs to, by its place in `groups`; nothing for a box at the foot.
    let group: Int?
  }

  /// An arrow from a box to a box, each by its place in `boxes`.
  struct Edge: Hashable {
    /// Where it comes from; never a box at the foot.
    let from: Int
    /// Where it leads.
    let to: Int
  }

  /// The boxes; those of one group stand together.
  let boxes: [Box]
  /// How high the title of each group is; 0 where it has none.
  let groups: [Double]
  /// The arrows; no two are alike.
  let edges: [Edge]

  /// How wide boxes of groups are.
  var boxWidth: Double { boxes.first { $0.group != nil }?.width ?? 0 }
}
