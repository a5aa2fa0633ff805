import Testing
import VignetteEngine
import VignetteSource

/// Section 4: derived names.
@Suite struct DerivedTests {
  @Test(arguments: [
    ([50, 50, 50], 50), ([50, 50, 51], 50), ([50, 51, 51], 51), ([0, 0, 0], 0), ([100, 100, 100], 100), ([1, 0], 1),
    ([3, 0], 2), ([1, 2], 2), ([7], 7), ([0, 0, 0, 1], 0), ([0, 0, 1, 1], 1), ([-1, 0], 0), ([-1, -2], -1),
    ([-1, -1, 0], -1), ([-3, 0], -1), ([-1, 0, 0], 0), ([-5, -5], -5),
  ])
  func `a derived name is the mean of its parts, a half rounded up`(values: [Int], mean: Int) {
    let name = DerivedValue(id: "alliance", label: "Alliance", parts: Array(values.indices))
    #expect(name.mean(of: values.map(Int32.init)) == mean)
  }

  @Test func `a mean is the nearest whole number, whatever the parts`() {
    var dice = Dice(seed: 1)
    for _ in 0..<5_000 {
      let values = (0..<dice.roll(in: 1...6)).map { _ in Int32(dice.roll(in: -200...200)) }
      let name = DerivedValue(id: "alliance", label: "Alliance", parts: Array(values.indices))
      let exact = Double(values.reduce(0, +)) / Double(values.count)
      #expect(name.mean(of: values) == Int((exact + 0.5).rounded(.down)), "\(values)")
    }
  }

  @Test func `only the parts of a derived name count in it`() throws {
    let play = try Played(
      """
      dynamics:
        shame 90
        bond 10
        tasks 20
        goals 30
      scene: Talk
        * greet "Hello."
      """)
    #expect(play["alliance"] == 20)
  }

  @Test(arguments: [
    ("alliance +3", [13, 53, 98]), ("alliance -20", [0, 30, 75]), ("alliance +10", [20, 60, 100]),
    ("alliance = 40", [40, 40, 40]), ("alliance = 80", [80, 80, 60]),
  ])
  func `an effect on a derived name goes to each part, within its own bounds`(effect: String, parts: [Int]) throws {
    let bound = effect == "alliance = 80" ? "in 0..60" : "in 0..100"
    var play = try Played(
      """
      dynamics:
        bond 10
        tasks 50
        goals \(bound == "in 0..60" ? 60 : 95) \(bound)
      scene: Talk
        * greet "Hello."
          \(effect)
      """)
    try play.take("Hello.")
    #expect([play["bond"], play["tasks"], play["goals"]] == parts)
  }

  @Test func `a derived name cannot be used where a part of it is not declared`() {
    let text = DrawnCase.text(
      "dynamics:\n  bond 50\n  tasks 50", scenes: "scene: Talk\n  * greet \"Hello.\"\n    alliance +3\n    -> Good")
    #expect(diagnostics(ofCase: text, manual: smallManual).contains { $0.severity == .error })
  }
}
