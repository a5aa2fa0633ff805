/// A stretch of bits in a packed state, and the cell of a flat state it is taken from.
struct PackedField {
  /// The cell of the flat state.
  let cell: Int
  /// What is taken off the cell's value before it is packed.
  let low: Int32
  /// How far the cell's bits are shifted down before they are packed, where it holds marks; nothing where it holds a
  /// value.
  let markShift: Int32?
  /// The most that the packed value can be; a greater one counts as this.
  let most: Int32
  /// The first word.
  let word: Int
  /// The first bit in the word.
  let shift: UInt64
  /// The bits, at the low end.
  let mask: UInt64
  /// For each value what stands for it, and back; empty where every value stands for itself.
  let classes: ValueClasses?
}
