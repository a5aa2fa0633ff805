/// What one step does, noted while it is carried out.
final class PathRecord {
  /// What it does, in order; for a question with the answer.
  private(set) var parts: [(part: PathPart, answer: Bool)] = []
  /// The marks it sets.
  private(set) var marks: Set<Int> = []
  /// The cells it may change, but for those of marks.
  private(set) var cells: Set<Int> = []

  /// Whether it arrives at the watched place.
  var isAtWatchedPlace = false

  /// Forgets all.
  func clear() {
    parts.removeAll(keepingCapacity: true)
    marks.removeAll()
    cells.removeAll()
    isAtWatchedPlace = false
  }

  /// A question was asked. What the step itself has set is no question.
  func asks(mark: Int, in layout: FlatLayout, _ answer: Bool) {
    if !marks.contains(mark) { asks(PathTest(mark: mark, in: layout), answer) }
  }

  /// A question was asked.
  func asks(_ test: PathTest, _ answer: Bool) { parts.append((.asks(test), answer)) }

  /// A mark was set.
  func sets(mark: Int) { marks.insert(mark) }

  /// A cell was changed.
  func changes(cell: Int, _ part: PathPart) {
    cells.insert(cell)
    parts.append((part, false))
  }

  /// A cell that counts was begun anew or counted up.
  func counts(cell: Int, to value: Int32, from before: Int32) {
    precondition(value == 0 || value == before + 1, "what is counted goes up by one")
    changes(cell: cell, value == 0 ? .writes(cell: Int32(cell), value: 0) : .counts(cell: Int32(cell)))
  }
}
