import VignetteEngine

/// The different gains and costs that choices have, each kept once. There are few of them, and one choice mostly has the
/// same ones, so the last of each choice are looked at first.
struct GainTable {
  private(set) var gains: [[Int32]]
  private let width: Int
  private var last: [Int32]

  /// A table for the choices of a scenario; the first gains are those of a choice that earns and costs nothing.
  init(_ scenario: Scenario) {
    let choices = scenario.teachingCase.interventions.count + scenario.manual.moves.count
    width = scenario.manual.principles.count + 1
    gains = [[Int32](repeating: 0, count: width)]
    last = [Int32](repeating: 0, count: choices)
  }

  /// The place of the gains of a choice.
  mutating func place(of points: UnsafeMutablePointer<Int32>, choice: Int) -> Int32 {
    if isSame(Int(last[choice]), points) { return last[choice] }
    let known = gains.indices.first { isSame($0, points) }
    if known == nil { gains.append((0..<width).map { points[$0] }) }
    last[choice] = Int32(known ?? gains.count - 1)
    return last[choice]
  }

  /// The place of some gains.
  mutating func place(of points: [Int32]) -> Int32 {
    if let known = gains.firstIndex(of: points) { return Int32(known) }
    gains.append(points)
    return Int32(gains.count - 1)
  }

  private func isSame(_ place: Int, _ points: UnsafeMutablePointer<Int32>) -> Bool {
    gains[place].withUnsafeBufferPointer { known in
      for index in 0..<width where known[index] != points[index] { return false }
      return true
    }
  }
}
