import Testing
import VignetteEngine

/// Marks against an ordinary set.
@Suite struct MarksTests {
  private static let capacity = 200

  private func drawn(_ dice: inout Dice) -> (marks: Marks, set: Set<Int>) {
    var marks = Marks(capacity: MarksTests.capacity)
    let set = Set((0..<dice.roll(60)).map { _ in dice.roll(MarksTests.capacity) })
    for mark in set { marks.insert(mark) }
    return (marks, set)
  }

  @Test func `marks are a set of small numbers`() {
    var dice = Dice(seed: 1)
    for _ in 0..<500 {
      let (marks, set) = drawn(&dice)
      #expect(marks.members == set.sorted())
      #expect((0..<MarksTests.capacity).allSatisfy { marks.contains($0) == set.contains($0) })
    }
  }

  @Test func `they are joined and cut as sets are`() {
    var dice = Dice(seed: 2)
    for _ in 0..<500 {
      let (left, right) = (drawn(&dice), drawn(&dice))
      var (union, intersection) = (left.marks, left.marks)
      union.formUnion(right.marks)
      intersection.formIntersection(right.marks)
      #expect(union.members == left.set.union(right.set).sorted())
      #expect(intersection.members == left.set.intersection(right.set).sorted())
    }
  }

  @Test func `the same marks are equal in whatever order they were set`() {
    var dice = Dice(seed: 3)
    for _ in 0..<200 {
      let (marks, set) = drawn(&dice)
      var again = Marks(capacity: MarksTests.capacity)
      for mark in set.shuffled(using: &dice) + set.shuffled(using: &dice) { again.insert(mark) }
      #expect(again == marks && again.hashValue == marks.hashValue)
    }
  }

  @Test func `no two memories of a case share a mark`() throws {
    for scenario in try RandomCases.all().prefix(50) {
      let teachingCase = scenario.teachingCase
      let layout = scenario.layout
      let moves = scenario.manual.moves.indices
      let marks =
        teachingCase.interventions.indices.map(layout.taken) + teachingCase.facts.indices.map(layout.revealed)
        + teachingCase.scenes.indices.map { layout.visited(scene: $0) }
        + teachingCase.visits.indices.map { layout.visited(visit: $0) } + teachingCase.rules.indices.map(layout.fired)
        + moves.map { layout.chosen(move: $0) } + moves.map { layout.said(move: $0) }
      #expect(marks.sorted() == Array(0..<layout.count))
    }
  }
}
