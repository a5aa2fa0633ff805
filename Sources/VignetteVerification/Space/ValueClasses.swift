/// Values that nothing ahead can tell apart, put together: each value's class, and a value that stands for the class.
struct ValueClasses: Hashable {
  /// The class of each value, from the least value on.
  let classOf: [Int32]
  /// For each class its least value, counted from the least of all.
  let least: [Int32]

  /// Classes between cuts: a cut at `k` tells `k` and more from less.
  init(cuts: [Int32], in bounds: ClosedRange<Int32>) {
    var classOf: [Int32] = []
    var least: [Int32] = [0]
    var next = cuts.drop { $0 <= bounds.lowerBound }
    for value in bounds {
      if let cut = next.first, value >= cut {
        least.append(value - bounds.lowerBound)
        next = next.dropFirst()
      }
      classOf.append(Int32(least.count - 1))
    }
    self.classOf = classOf
    self.least = least
  }
}
