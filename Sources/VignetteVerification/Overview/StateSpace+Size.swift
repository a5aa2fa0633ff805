import VignetteEngine

/// What makes a space large.
extension StateSpace {
  /// The parts that multiply the states most, the worst first; those that do not are left out. Of a large space the first
  /// states are looked at.
  package func sizeCauses(most: Int) -> [SizeCause] {
    let seen = min(count, 300_000)
    let causes = packing.masks(scenario).compactMap { part, masks -> SizeCause? in
      let factor = Double(seen) / Double(max(1, distinct(without: masks, among: seen)))
      return factor >= 1.3 ? SizeCause(part: part, factor: factor) : nil
    }
    return Array(causes.sorted { $0.factor > $1.factor }.prefix(most))
  }

  /// How many states differ when the bits of a mask are passed over; a mask for each scene and one for ends.
  private func distinct(without masks: [[UInt64]], among seen: Int) -> Int {
    var known: Set<[UInt64]> = []
    for state in 0..<seen {
      let words = key(state)
      let mask = masks[scene(of: state) ?? masks.count - 1]
      known.insert((0..<packing.width).map { words[$0] & ~mask[$0] })
    }
    return known.count
  }
}
