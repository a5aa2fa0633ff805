/// Steps on known paths.
extension Paths {
  /// Goes a known path to its leaf; nothing, with all taken back, where no step has gone on from here.
  func walk(from root: Int32, _ cells: UnsafeMutablePointer<Int32>) -> PathEnd? {
    let (parts, next) = (memory.parts, memory.next)
    var (place, changes) = (Int(root), 0)
    while place >= 0 {
      var side = 0
      switch parts[place] {
      case .asks(let test): side = answer(test, cells) ? 1 : 0
      case .adds(let cell, let points, let low, let high, let changed, let idle):
        let value = min(max(cells[Int(cell)] &+ points, low), high)
        flags[Int(value == keep(cell, &changes, cells) ? idle : changed)] = true
        cells[Int(cell)] = value
      case .gives(let cell, let value, let changed, let idle):
        flags[Int(value == keep(cell, &changes, cells) ? idle : changed)] = true
        cells[Int(cell)] = value
      case .writes(let cell, let value):
        _ = keep(cell, &changes, cells)
        cells[Int(cell)] = value
      case .counts(let cell): cells[Int(cell)] = keep(cell, &changes, cells) &+ 1
      case .ends(let leaf): return PathEnd(leaf: Int(leaf), changes: changes)
      }
      place = Int(next[2 &* place &+ side])
    }
    restore(changes, cells)
    return nil
  }

  func answer(_ test: PathTest, _ cells: UnsafeMutablePointer<Int32>) -> Bool {
    switch test {
    case .isMarked(let cell, let bit): cells[Int(cell)] &>> bit & 1 != 0
    case .isWithin(let cell, let low, let high): cells[Int(cell)] >= low && cells[Int(cell)] <= high
    case .holds(let formula): reader.holds(formula, in: FlatState(cells, tables.flat))
    }
  }

  /// Notes what a cell is before it is changed, and gives that.
  private func keep(_ cell: Int32, _ changes: inout Int, _ cells: UnsafeMutablePointer<Int32>) -> Int32 {
    let value = cells[Int(cell)]
    memory.before[changes] = (cell, value)
    changes &+= 1
    return value
  }

  func restore(_ changes: Int, _ cells: UnsafeMutablePointer<Int32>) {
    var place = changes
    while place > 0 {
      place &-= 1
      cells[Int(memory.before[place].cell)] = memory.before[place].value
    }
  }
}
