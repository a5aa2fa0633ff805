/// The distances of a laid-out graph, in units of the picture.
enum GridSpacing {
  /// Between boxes that stand side by side in a column.
  static let slot = 24.0
  /// Between boxes and the frame of their group.
  static let frame = 12.0
  /// Between two lanes or two tracks.
  static let strand = 11.0
  /// Between the outermost lane of a gutter and the frames beside it.
  static let lane = 16.0
  /// The width of a gutter without lanes.
  static let gutter = 18.0
  /// By how much a gutter is widened at most where there is room.
  static let spread = 70.0
  /// Between a row and the first track below it.
  static let trackAbove = 17.0
  /// Between the last track of a channel and the row, or the frames, below it.
  static let trackBelow = 17.0
  /// The height of a channel without tracks.
  static let channel = 32.0
  /// Between the frames of two groups of one column.
  static let section = 10.0
  /// Between two boxes at the foot.
  static let foot = 16.0
  /// Between the ports of one side of a box.
  static let port = 14.0
  /// Between the ports under a box.
  static let bottomPort = 20.0
  /// How far below its top arrows enter a box from the left.
  static let leftPort = 11.0
  /// How far below its top the first port at the right of a box is.
  static let rightPort = 19.0
  /// Two ends of arrows nearer than this would be taken for one.
  static let ends = 6.0
}
