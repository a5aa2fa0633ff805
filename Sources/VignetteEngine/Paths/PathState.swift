/// A flat state that notes what a step asks of it and changes in it. Values are read without a note: a step reads them
/// only to answer a condition or to change them, and both are noted as such.
struct PathState: StateStore {
  /// The state itself.
  let flat: FlatState
  /// Where it is noted.
  let record: PathRecord
  /// What the step runs over.
  let tables: ProgramTables

  var scene: Int {
    get { flat.scene }
    nonmutating set { flat.scene = newValue }
  }

  var end: SessionEnd? {
    get { flat.end }
    nonmutating set { flat.end = newValue }
  }

  var rupture: RuptureKind? {
    get {
      let code = flat.cells[FlatLayout.rupture]
      for kind: Int32 in 1...2 {
        record.asks(.isWithin(cell: Int32(FlatLayout.rupture), low: kind, high: kind), code == kind)
        if code == kind { break }
      }
      return flat.rupture
    }
    nonmutating set {
      flat.rupture = newValue
      write(FlatLayout.rupture)
    }
  }

  var ruptures: Int32 {
    get { flat.ruptures }
    nonmutating set { count(FlatLayout.ruptures, to: newValue) }
  }

  var turn: Int32 {
    get { flat.turn }
    nonmutating set { count(FlatLayout.turn, to: newValue) }
  }

  var sceneTurns: Int32 {
    get { flat.sceneTurns }
    nonmutating set { count(FlatLayout.sceneTurns, to: newValue) }
  }

  var hasRunOtherwise: Bool {
    get {
      record.asks(.isWithin(cell: Int32(FlatLayout.hasRunOtherwise), low: 1, high: 1), flat.hasRunOtherwise)
      return flat.hasRunOtherwise
    }
    nonmutating set {
      flat.hasRunOtherwise = newValue
      write(FlatLayout.hasRunOtherwise)
    }
  }

  func value(_ dynamic: Int) -> Int32 { flat.value(dynamic) }

  func setValue(_ dynamic: Int, _ value: Int32) { flat.setValue(dynamic, value) }

  func isMarked(_ mark: Int) -> Bool {
    record.asks(mark: mark, in: flat.layout, flat.isMarked(mark))
    return flat.isMarked(mark)
  }

  func mark(_ mark: Int) {
    flat.mark(mark)
    record.sets(mark: mark)
  }

  func hasReached(turn: Int32) -> Bool { asks(FlatLayout.turn, atLeast: turn) }

  func hasStayed(turns: Int32) -> Bool { asks(FlatLayout.sceneTurns, atLeast: turns) }

  func noted(_ answer: Bool, to formula: Int32) -> Bool {
    record.asks(PathTest(formula, of: tables, in: flat.layout), answer)
    return answer
  }

  private func asks(_ cell: Int, atLeast number: Int32) -> Bool {
    let answer = flat.cells[cell] >= number
    record.asks(.isWithin(cell: Int32(cell), low: number, high: .max), answer)
    return answer
  }

  private func write(_ cell: Int) {
    record.changes(cell: cell, .writes(cell: Int32(cell), value: flat.cells[cell]))
  }

  private func count(_ cell: Int, to value: Int32) {
    record.counts(cell: cell, to: value, from: flat.cells[cell])
    flat.cells[cell] = value
  }
}
