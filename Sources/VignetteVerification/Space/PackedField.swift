/// A stretch of bits in a packed state, and the cell of a flat state it is taken from. Without references, since it is
/// read at every step of a search.
struct PackedField: Hashable {
  /// The cell of the flat state.
  let cell: Int
  /// What is taken off the cell's value before it is packed.
  let low: Int32
  /// How far the cell's bits are shifted down before they are packed, where it holds marks; -1 where it holds a
  /// value.
  let markShift: Int32
  /// The most that the packed value can be; a greater one counts as this.
  let most: Int32
  /// The first word.
  let word: Int
  /// The first bit in the word.
  let shift: UInt64
  /// The bits, at the low end.
  let mask: UInt64
  /// Where the class of each value stands in the packing's table of classes; -1 where every value stands for itself.
  let classOf: Int32
  /// Where the least value of each class stands in that table.
  let least: Int32
}
