import Testing
import VignetteSource

/// Reading takes about as long as a file is large: what four times as much takes more than nine times as long for grows
/// with the square, and a file within the limits would hold an author up for hours.
@Suite(.serialized) struct ReadingTimeTests {
  private func ratio(_ small: String, _ large: String, _ read: (String) -> Told) -> Double {
    let times = [small, large].map { text in
      (0..<3).map { _ in ContinuousClock().measure { _ = read(text) } }.min() ?? .zero
    }
    return times[1] / times[0]
  }

  private func ofCase(_ text: String) -> Told { Told.ofCase(text, manual: WholeManual.manual) }

  private func scenes(_ count: Int, leadingTo title: (Int) -> String) -> String {
    let scenes = (0..<count).map { "scene: s\($0)\n  Ines: x\n  * ask \"x\"\n    -> \(title($0))\n" }.joined()
    return "title: x\npatient: Ines\n\(scenes)scene: s\(count)\n  -> E\nending: E\n  outcome: good\n"
  }

  @Test func `many scenes`() {
    #expect(ratio(scenes(400) { "s\($0 + 1)" }, scenes(1_600) { "s\($0 + 1)" }, ofCase) < 9)
  }

  @Test func `many arrows to scenes that are not there`() {
    #expect(ratio(scenes(60) { "t\($0)" }, scenes(240) { "t\($0)" }, ofCase) < 9)
  }

  @Test func `a long name that is not there beside a long one that is`() {
    let text = { (length: Int) in
      let title = String(repeating: "y", count: length)
      return PlainCase.text(body: "-> \(title)z", behind: "ending: \(title)\n  outcome: good")
    }
    #expect(ratio(text(900), text(3_600), ofCase) < 9)
  }

  @Test func `a chain of arrows`() {
    let chain = { (count: Int) in
      let scenes = (0..<count).map { "scene: s\($0)\n  -> s\($0 + 1)\n" }.joined()
      return
        "title: x\npatient: Ines\n\(scenes)scene: s\(count)\n  * ask \"x\"\n    -> E\nending: E\n  outcome: good\n"
    }
    #expect(ratio(chain(400), chain(1_600), ofCase) < 9)
  }

  @Test func `a continued line of quotation marks`() {
    let text = { (lines: Int) in
      PlainCase.text(
        body: "if visited "
          + Array(repeating: String(repeating: "\"", count: 90), count: lines).joined(separator: " \\\n")
          + "\n  Ines: x")
    }
    #expect(ratio(text(5), text(20), ofCase) < 9)
  }

  @Test func `many tests`() throws {
    let scenario = try WholeCase.scenario()
    let text = { (count: Int) in "tests: whole\n" + (0..<count).map { "test: t\($0)\n  > ask\n" }.joined() }
    #expect(ratio(text(1_000), text(4_000)) { Told.ofTests(Array($0.utf8), of: scenario) } < 9)
  }
}
