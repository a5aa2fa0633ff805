import Testing
import VignetteEngine

@testable import VignetteVerification

/// Which values of a dynamic are told apart, and how that is carried backward.
@Suite struct CutsTests {
  private let bounds: ClosedRange<Int32> = -3...6

  @Test func `two sets of cuts are the cuts of both, and all swallows any`() {
    var cuts = Cuts.at([1])
    cuts.formUnion(.at([1, 4]))
    #expect(cuts == .at([1, 4]))
    cuts.formUnion(.all)
    #expect(cuts == .all)
    cuts.formUnion(.at([2]))
    #expect(cuts == .all)
  }

  @Test func `none are told apart until something is`() {
    #expect(Cuts.at([]) == .none && Cuts.at([0]) != .none && Cuts.all != .none)
  }

  @Test
  func `before a change the cuts lie as far on the other side, and those that the bounds make certain are gone`() {
    #expect(Cuts.at([2]).before(changeBy: 3, in: bounds) == .at([-1]))
    #expect(Cuts.at([-2, 2, 6]).before(changeBy: -1, in: bounds) == .at([-1, 3]))
    #expect(Cuts.all.before(changeBy: 5, in: bounds) == .all)
  }

  @Test func `values that no cut tells apart before a change are not told apart after it`() {
    for points in -12...12 as ClosedRange<Int32> {
      for cut in bounds {
        let before = Cuts.at([cut]).before(changeBy: points, in: bounds)
        for (left, right) in bounds.flatMap({ left in bounds.map { (left, $0) } }) {
          guard side(left, before) == side(right, before) else { continue }
          #expect((clamped(left + points) >= cut) == (clamped(right + points) >= cut))
        }
      }
    }
  }

  private func side(_ value: Int32, _ cuts: Cuts) -> Int {
    switch cuts {
    case .all: Int(value)
    case .at(let points): points.count { $0 <= value }
    }
  }

  private func clamped(_ value: Int32) -> Int32 { min(max(value, bounds.lowerBound), bounds.upperBound) }

  @Test(arguments: [[], [0], [1, 4], [-3, -2, 6]] as [[Int32]])
  func `the values between two cuts are one class, for which the least stands`(cuts: [Int32]) {
    let classes = ValueClasses(cuts: cuts, in: bounds)
    let told = cuts.filter { $0 > bounds.lowerBound }
    #expect(classes.least.count == told.count + 1)
    for (place, value) in bounds.enumerated() {
      #expect(Int(classes.classOf[place]) == told.count { $0 <= value })
    }
    for (number, least) in classes.least.enumerated() {
      #expect(classes.classOf.firstIndex(of: Int32(number)) == Int(least))
    }
  }
}
