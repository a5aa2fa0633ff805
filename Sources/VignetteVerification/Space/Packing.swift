import VignetteEngine

/// How flat states become words and back. Each scene, and each way of ending, is packed by a plan of its own.
final class Packing {
  /// Words of a packed state.
  let width: Int
  /// Bits of the widest plan.
  let bits: Int
  private let scenes: Int
  private let placeMask: UInt64
  private let fields: UnsafeMutableBufferPointer<PackedField>
  private let plans: UnsafeMutableBufferPointer<Range<Int>>
  private let classes: UnsafeMutableBufferPointer<Int32>
  private let template: UnsafeMutableBufferPointer<Int32>

  /// A packing of a scenario's states: what is kept in each scene, and after the end.
  init(_ scenario: Scenario, kept: [KeptState], atEnd: KeptState) {
    let layout = FlatLayout(scenario)
    scenes = kept.count
    let ends = 4 + scenario.teachingCase.endings.count
    let placeBits = Packing.bits(for: kept.count + ends)
    placeMask = (1 << UInt64(placeBits)) - 1
    var (fields, plans, classes): ([PackedField], [Range<Int>], [Int32]) = ([], [], [])
    var (width, bits) = (1, placeBits)
    for kept in kept + [atEnd] {
      let plan = PlanBuilder(kept, scenario, layout, firstBit: placeBits, classes: classes)
      plans.append(fields.count..<fields.count + plan.fields.count)
      fields += plan.fields
      classes = plan.classes
      (width, bits) = (max(width, plan.width), max(bits, plan.bits))
    }
    (self.width, self.bits) = (width, bits)
    self.fields = Packing.lasting(fields)
    self.plans = Packing.lasting(plans)
    self.classes = Packing.lasting(classes)
    template = Packing.lasting(Packing.template(scenario, layout))
  }

  deinit {
    fields.deallocate()
    plans.deallocate()
    classes.deallocate()
    template.deallocate()
  }

  /// A list at a fixed place in memory: a search must not count references.
  private static func lasting<Value>(_ values: [Value]) -> UnsafeMutableBufferPointer<Value> {
    let buffer = UnsafeMutableBufferPointer<Value>.allocate(capacity: values.count)
    _ = buffer.initialize(from: values)
    return buffer
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
    for word in 0..<width { words[word] = 0 }
    words[0] = UInt64(truncatingIfNeeded: place)
    for index in plans[end == 0 ? place : scenes] {
      let field = fields[index]
      words[field.word] |= packed(field, of: cells[field.cell]) &<< field.shift
    }
  }

  /// The bits of a field, at the low end, for what its cell holds.
  func packed(_ field: PackedField, of cell: Int32) -> UInt64 {
    if field.markShift >= 0 { return UInt64(truncatingIfNeeded: cell &>> field.markShift) & field.mask }
    let value = min(cell &- field.low, field.most)
    return UInt64(truncatingIfNeeded: field.classOf < 0 ? value : classes[Int(field.classOf &+ value)])
  }

  /// Unpacks words into a flat state. What is not kept has the value it had at the beginning.
  func unpack(_ words: UnsafePointer<UInt64>, into state: FlatState) {
    let cells = state.cells
    for cell in 0..<template.count { cells[cell] = template[cell] }
    let place = Int(truncatingIfNeeded: words[0] & placeMask)
    cells[place < scenes ? FlatLayout.scene : FlatLayout.end] = Int32(place < scenes ? place : place - scenes)
    for index in plans[min(place, scenes)] {
      let field = fields[index]
      let packed = Int32(truncatingIfNeeded: words[field.word] &>> field.shift & field.mask)
      if field.markShift >= 0 {
        cells[field.cell] |= packed &<< field.markShift
      } else {
        cells[field.cell] = field.classOf < 0 ? packed &+ field.low : classes[Int(field.least &+ packed)] &+ field.low
      }
    }
  }

  /// The bits that tell the scene, or after the end how it ended.
  func place(scene: Int, end: Int32) -> UInt64 { UInt64(truncatingIfNeeded: end == 0 ? scene : scenes + Int(end)) }

  /// How many plans there are: one for each scene, and one for ends.
  var planCount: Int { plans.count }

  /// The fields of a plan.
  func fields(ofPlan plan: Int) -> [PackedField] { plans[plan].map { fields[$0] } }

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
