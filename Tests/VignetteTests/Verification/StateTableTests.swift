import Testing

@testable import VignetteVerification

/// States are kept and found again.
@Suite struct StateTableTests {
  /// Words that are like one another, as the words of states are.
  private func words(_ number: Int, width: Int) -> [UInt64] {
    (0..<width).map { UInt64(number) << UInt64($0 * 7) | UInt64($0) }
  }

  @Test(arguments: [1, 2, 5])
  func `every state is found under the number it was given, however far the table grows`(width: Int) {
    let arena = StateArena(width: width)
    let table = StateTable(arena)
    let count = 70_000
    for number in 0..<count {
      let words = words(number, width: width)
      #expect(table.insert(words, StateHash(words, width), parent: Int32(number - 1)) == number)
    }
    #expect(arena.count == count)
    for number in stride(from: 0, to: count, by: 7) {
      let words = words(number, width: width)
      #expect(table.find(words, StateHash(words, width)) == number && arena.parent(number) == number - 1)
      #expect((0..<width).allSatisfy { arena.key(number)[$0] == words[$0] })
    }
  }

  @Test func `a state that is there is not added again, and keeps the state it was first found from`() {
    let arena = StateArena(width: 2)
    let table = StateTable(arena)
    let (one, other): ([UInt64], [UInt64]) = ([1, 2], [2, 1])
    #expect(table.insert(one, StateHash(one, 2), parent: -1) == 0)
    #expect(table.insert(other, StateHash(other, 2), parent: 0) == 1)
    #expect(table.insert(one, StateHash(one, 2), parent: 1) == 0)
    #expect(arena.count == 2 && arena.parent(0) == -1)
  }

  @Test func `states with the same hash are told apart by their words`() {
    let table = StateTable(StateArena(width: 1))
    for number in 0..<100 as Range<UInt64> {
      #expect(table.insert([number], StateHash(bits: 42), parent: -1) == Int(number))
    }
    for number in 0..<100 as Range<UInt64> { #expect(table.find([number], StateHash(bits: 42)) == Int(number)) }
    #expect(table.find([100], StateHash(bits: 42)) == nil)
  }

  @Test func `what is not there is not found`() {
    let table = StateTable(StateArena(width: 1))
    #expect(table.find([7], StateHash([7], 1)) == nil)
  }
}
