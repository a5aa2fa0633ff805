import VignetteEngine

/// How flat states become words and back. Each scene, and each way of ending, is packed by a plan of its own.
final class Packing {
  /// Words of a packed state.
  let width: Int
  /// Bits of the widest plan.
  let bits: Int
  private let scenes: Int
  private let placeMask: UInt64
  private let plans: [[PackedField]]
  private let template: [Int32]

  /// A packing of a scenario's states: what is kept in each scene, and after the end.
  init(_ scenario: Scenario, kept: [KeptState], atEnd: KeptState) {
    let layout = FlatLayout(scenario)
    scenes = kept.count
    let ends = 4 + scenario.teachingCase.endings.count
    let placeBits = Packing.bits(for: kept.count + ends)
    placeMask = (1 << UInt64(placeBits)) - 1
    var builders = kept.map { PlanBuilder($0, scenario, layout, firstBit: placeBits) }
    builders.append(PlanBuilder(atEnd, scenario, layout, firstBit: placeBits))
    width = builders.map(\.width).max() ?? 1
    bits = builders.map(\.bits).max() ?? placeBits
    plans = builders.map(\.fields)
    template = Packing.template(scenario, layout)
  }

  /// How many bits numbers below a count need.
  static func bits(for count: Int) -> Int {
    var bits = 0
    while 1 << bits < count { bits += 1 }
    return bits
  }

  /// Packs a flat state into words.
  func pack(_ state: FlatState, into words: UnsafeMutablePointer<UInt64>) {
    let cells = state.cells
    let end = Int(cells[FlatLayout.end])
    let place = end == 0 ? Int(cells[FlatLayout.scene]) : scenes + end
    words.update(repeating: 0, count: width)
    words[0] = UInt64(place)
    for field in plans[end == 0 ? place : scenes] {
      let packed: UInt64
      if let shift = field.markShift {
        packed = UInt64(truncatingIfNeeded: cells[field.cell] >> shift) & field.mask
      } else {
        let value = min(cells[field.cell] - field.low, field.most)
        packed = UInt64(truncatingIfNeeded: field.classes.map { $0.classOf[Int(value)] } ?? value)
      }
      words[field.word] |= packed << field.shift
    }
  }

  /// Unpacks words into a flat state. What is not kept has the value it had at the beginning.
  func unpack(_ words: UnsafePointer<UInt64>, into state: FlatState) {
    let cells = state.cells
    template.withUnsafeBufferPointer { buffer in
      if let base = buffer.baseAddress { cells.update(from: base, count: buffer.count) }
    }
    let place = Int(words[0] & placeMask)
    if place < scenes {
      cells[FlatLayout.scene] = Int32(place)
    } else {
      cells[FlatLayout.end] = Int32(place - scenes)
    }
    for field in plans[min(place, scenes)] {
      let packed = Int32(truncatingIfNeeded: words[field.word] >> field.shift & field.mask)
      if let shift = field.markShift {
        cells[field.cell] |= packed << shift
      } else {
        cells[field.cell] = field.classes.map { $0.least[Int(packed)] } ?? packed + field.low
      }
    }
  }

  /// The scene of packed words; nothing after the end.
  func scene(_ words: UnsafePointer<UInt64>) -> Int? {
    let place = Int(words[0] & placeMask)
    return place < scenes ? place : nil
  }

  /// How a packed state ended; nothing while it goes on.
  func end(_ words: UnsafePointer<UInt64>) -> SessionEnd? {
    let place = Int(words[0] & placeMask)
    return place < scenes ? nil : FlatEnd.end(Int32(place - scenes))
  }

  private static func template(_ scenario: Scenario, _ layout: FlatLayout) -> [Int32] {
    var cells = [Int32](repeating: 0, count: layout.count)
    for (index, dynamic) in scenario.teachingCase.dynamics.enumerated() {
      cells[layout.values + index] = Int32(dynamic.start)
    }
    return cells
  }
}
