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
    let known = StateArena(width: packing.width)
    let table = StateTable(known)
    let masked = UnsafeMutablePointer<UInt64>.allocate(capacity: packing.width)
    defer { masked.deallocate() }
    for state in 0..<seen {
      let words = key(state)
      let mask = masks[scene(of: state) ?? masks.count - 1]
      for word in 0..<packing.width { masked[word] = words[word] & ~mask[word] }
      _ = table.insert(masked, StateHash(masked, packing.width), parent: -1)
    }
    return known.count
  }
}
