import VignetteEngine

/// Which bits of a packed state tell which part of it.
extension Packing {
  /// For each part that is kept, its bits in the words of each scene's states, and last in those of ends.
  func masks(_ scenario: Scenario) -> [(part: SizeCause.Part, masks: [[UInt64]])] {
    var masks: [SizeCause.Part: [[UInt64]]] = [:]
    var order: [SizeCause.Part] = []
    let empty = [[UInt64]](repeating: [UInt64](repeating: 0, count: width), count: planCount)
    for plan in 0..<planCount {
      for field in fields(ofPlan: plan) {
        for (part, mask) in parts(of: field, scenario) {
          if masks[part] == nil { order.append(part) }
          masks[part, default: empty][plan][field.word] |= mask &<< field.shift
        }
      }
    }
    return order.map { ($0, masks[$0] ?? empty) }
  }

  /// The parts that a field tells, with their bits in it.
  private func parts(of field: PackedField, _ scenario: Scenario) -> [(SizeCause.Part, UInt64)] {
    guard field.markShift >= 0 else {
      return Packing.part(ofCell: field.cell, scenario).map { [($0, field.mask)] } ?? []
    }
    let first = (field.cell - FlatLayout(scenario).marks) * 32 + Int(field.markShift)
    return (0..<field.mask.nonzeroBitCount).map { bit in
      (scenario.part(ofMark: first + bit), 1 << UInt64(bit))
    }
  }

  private static func part(ofCell cell: Int, _ scenario: Scenario) -> SizeCause.Part? {
    switch cell {
    case FlatLayout.turn: .turn
    case FlatLayout.sceneTurns, FlatLayout.hasRunOtherwise: .sceneTurns
    case FlatLayout.rupture, FlatLayout.ruptures: .rupture
    case FlatLayout.scene, FlatLayout.end: nil
    default: .dynamic(cell - FlatLayout(scenario).values)
    }
  }
}

extension Scenario {
  /// What a mark tells.
  fileprivate func part(ofMark mark: Int) -> SizeCause.Part {
    if mark < layout.visited(scene: 0) { return .lines(scene: teachingCase.interventions[mark].scene) }
    if mark < layout.revealed(0) { return .visited }
    if mark < layout.fired(0) { return .facts }
    if mark < layout.chosen(move: 0) { return .rules }
    return mark < layout.said(move: 0) ? .moves : .saidOffMenu
  }
}
