import VignetteEngine

/// The memory a walker works in.
final class WalkerMemory {
  let source: UnsafeMutablePointer<Int32>
  let target: UnsafeMutablePointer<Int32>
  let words: UnsafeMutablePointer<UInt64>
  let choices: UnsafeMutablePointer<Int32>

  init(_ scenario: Scenario, width: Int) {
    let cells = FlatLayout(scenario).count
    let most = scenario.teachingCase.interventions.count + scenario.manual.moves.count
    source = .allocate(capacity: cells)
    source.initialize(repeating: 0, count: cells)
    target = .allocate(capacity: cells)
    target.initialize(repeating: 0, count: cells)
    words = .allocate(capacity: width)
    words.initialize(repeating: 0, count: width)
    choices = .allocate(capacity: max(1, most))
  }

  deinit {
    source.deallocate()
    target.deallocate()
    words.deallocate()
    choices.deallocate()
  }
}
