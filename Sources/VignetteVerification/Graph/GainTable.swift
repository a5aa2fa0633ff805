/// The different gains and costs that choices have, each kept once. There are few of them, so they are looked for one
/// after another, the last one found first.
struct GainTable {
  private(set) var gains: [[Int32]]
  private let width: Int
  private var last = 0

  /// A table of gains of some numbers each; the first is that of a choice that earns and costs nothing.
  init(width: Int) {
    self.width = width
    gains = [[Int32](repeating: 0, count: width)]
  }

  /// The place of some gains.
  mutating func place(of points: UnsafeMutablePointer<Int32>) -> Int32 {
    if isSame(0, points) { return 0 }
    if isSame(last, points) { return Int32(last) }
    let known = gains.indices.first { isSame($0, points) }
    if known == nil { gains.append((0..<width).map { points[$0] }) }
    last = known ?? gains.count - 1
    return Int32(last)
  }

  /// The place of some gains.
  mutating func place(of points: [Int32]) -> Int32 {
    if let known = gains.firstIndex(of: points) { return Int32(known) }
    gains.append(points)
    return Int32(gains.count - 1)
  }

  private func isSame(_ place: Int, _ points: UnsafeMutablePointer<Int32>) -> Bool {
    for index in 0..<width where gains[place][index] != points[index] { return false }
    return true
  }
}
