/// Steps on new paths, which draw the tree.
extension Paths {
  /// Has the step go a path and notes it; says whether there was room.
  func learn(_ choice: Int, _ root: Int, from state: FlatState) -> Bool {
    record.clear()
    tally.begin()
    stepper.state.flat.copy(from: state)
    stepper.kept = nil
    stepper.entered = 0
    if choice < interventions { stepper.take(choice) } else { stepper.say(move: choice - interventions) }
    guard record.parts.count < PathMemory.longest, count + record.parts.count < PathMemory.room else { return false }
    draw(root)
    return true
  }

  /// Adds the noted path to the tree, from where it leaves what is there.
  private func draw(_ root: Int) {
    var link = memory.roots + root
    for (part, answer) in record.parts {
      if link.pointee < 0 { link.pointee = add(part) }
      link = memory.next + 2 * Int(link.pointee) + (answer ? 1 : 0)
    }
    guard link.pointee < 0 else { return }
    link.pointee = add(.ends(leaf: Int32(leaves.count)))
    leaves.append(leaf)
  }

  private func add(_ part: PathPart) -> Int32 {
    (memory.parts + count).initialize(to: part)
    (memory.next + 2 * count).initialize(repeating: -1, count: 2)
    count += 1
    return Int32(count - 1)
  }

  private var leaf: PathLeaf {
    let cells = stepper.state.flat.cells
    return PathLeaf(
      scene: Int(cells[FlatLayout.scene]), end: cells[FlatLayout.end], marks: record.marks.sorted(),
      cells: record.cells, isAtWatchedPlace: record.isAtWatchedPlace,
      points: (0...tables.principles).map { tally.points[$0] })
  }
}
