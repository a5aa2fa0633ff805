import VignetteEngine

/// How the words of a state follow from the words before, for each leaf of a tree of paths: what stays is copied as it
/// stands, what is set is added, and only what may have changed is packed anew.
final class PathPacking {
  /// How many leaves are planned.
  private(set) var count = 0
  private let packing: Packing
  private let layout: FlatLayout
  private let width: Int
  private let plans: UnsafeMutablePointer<Plan>
  private let words: UnsafeMutablePointer<UInt64>
  private let fields: UnsafeMutablePointer<PackedField>
  private var fieldCount = 0
  private var isFull = false

  /// What is packed anew for one leaf.
  private struct Plan {
    /// The first of its fields.
    let first: Int32
    /// Behind its last.
    let end: Int32
  }

  /// The most leaves that are planned.
  private static let room = 1 << 14
  /// The most fields that all plans together have.
  private static let fieldRoom = 1 << 18

  init(_ packing: Packing, _ layout: FlatLayout) {
    self.packing = packing
    self.layout = layout
    width = packing.width
    plans = .allocate(capacity: PathPacking.room)
    words = .allocate(capacity: PathPacking.room * 2 * packing.width)
    fields = .allocate(capacity: PathPacking.fieldRoom)
  }

  deinit {
    plans.deallocate()
    words.deallocate()
    fields.deallocate()
  }

  /// Packs what a step to a leaf left in some cells; `source` are the words before. The leaf must be planned.
  func pack(
    _ leaf: Int, from source: UnsafePointer<UInt64>, _ cells: UnsafeMutablePointer<Int32>,
    into target: UnsafeMutablePointer<UInt64>
  ) {
    let (words, plan) = (words + leaf &* 2 &* width, plans[leaf])
    var word = 0
    while word < width {
      target[word] = source[word] & words[2 &* word] | words[2 &* word &+ 1]
      word &+= 1
    }
    var place = Int(plan.first)
    while place < plan.end {
      let field = fields[place]
      target[field.word] |= packing.packed(field, of: cells[field.cell]) &<< field.shift
      place &+= 1
    }
  }

  /// Plans a new leaf of a choice that is made in a scene; says whether there was room.
  func plan(_ leaf: PathLeaf, from scene: Int) -> Bool {
    let target = packing.fields(ofPlan: leaf.end == 0 ? leaf.scene : packing.planCount - 1)
    isFull = isFull || count == PathPacking.room || fieldCount + target.count > PathPacking.fieldRoom
    if isFull { return false }
    let source = packing.fields(ofPlan: scene)
    let (words, first) = (words + count * 2 * width, fieldCount)
    words.initialize(repeating: 0, count: 2 * width)
    words[1] = packing.place(scene: leaf.scene, end: leaf.end)
    for field in target {
      words[2 * field.word + 1] |= marks(leaf.marks, in: field) &<< field.shift
      if source.contains(field), !leaf.cells.contains(field.cell) {
        words[2 * field.word] |= field.mask &<< field.shift
      } else {
        (fields + fieldCount).initialize(to: field)
        fieldCount += 1
      }
    }
    (plans + count).initialize(to: Plan(first: Int32(first), end: Int32(fieldCount)))
    count += 1
    return true
  }

  /// The bits of a field that some marks set.
  private func marks(_ marks: [Int], in field: PackedField) -> UInt64 {
    guard field.markShift >= 0 else { return 0 }
    let first = (field.cell - layout.marks) * 32 + Int(field.markShift)
    return marks.reduce(0) { bits, mark in
      0..<field.mask.nonzeroBitCount ~= mark - first ? bits | 1 << UInt64(mark - first) : bits
    }
  }
}
