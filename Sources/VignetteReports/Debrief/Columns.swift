/// The turns that a picture shows, some columns apart; of a long session every second turn or fewer.
struct Columns {
  /// The turns shown.
  let turns: [Int]
  /// How many columns lie between one turn and the next.
  let pitch: Int
  private let step: Int

  /// Room for some turns in a width.
  init(turns count: Int, width: Int) {
    let step = max(1, (count + max(width, 1) - 1) / max(width, 1))
    self.step = step
    turns = Array(stride(from: 0, to: count, by: step))
    pitch = min(Columns.widestPitch, max(1, width / max(turns.count, 1)))
  }

  private static let widestPitch = 5

  /// The place among those shown in which a turn falls.
  func place(of turn: Int) -> Int { turn / step }

  /// A line with a mark at each turn shown; what fills the space between is asked for the place before it.
  func line(_ mark: (Int) -> String, fill: (Int) -> Character = { _ in " " }) -> String {
    turns.indices.map { place in
      let mark = mark(place)
      guard place + 1 < turns.count else { return mark }
      return mark + String(repeating: fill(place), count: max(0, pitch - mark.count))
    }.joined().trimmedEnd
  }
}
