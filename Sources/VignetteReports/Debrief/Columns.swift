/// The turns that a picture shows, one to a column; of a long session every second turn or fewer.
struct Columns {
  /// The turn that each column shows.
  let turns: [Int]
  private let step: Int

  init(turns count: Int, width: Int) {
    let step = max(1, (count + max(width, 1) - 1) / max(width, 1))
    self.step = step
    turns = Array(stride(from: 0, to: count, by: step))
  }

  /// The column in which a turn falls.
  func column(of turn: Int) -> Int { turn / step }
}
