import Testing
import VignetteSource

/// Reading takes about as long as a file is large: where eight times as much takes more than twenty times as long, time
/// grows with the square, and a file within the limits holds an author up for minutes or hours.
@Suite(.serialized) struct ReadingTimeTests {
  /// Whether one of three measurements shows no growth with the square.
  private func growsEvenly(_ small: String, _ large: String, _ read: (String) -> Told) -> Bool {
    (0..<3).contains { _ in
      let times = [small, large].map { text in
        (0..<2).map { _ in WorkTime.seconds { _ = read(text) } }.min() ?? 0
      }
      return times[1] / times[0] < 20
    }
  }

  private func ofCase(_ text: String) -> Told { Told.ofCase(text, manual: WholeManual.manual) }

  private func scenes(_ count: Int, leadingTo title: (Int) -> String) -> String {
    let scenes = (0..<count).map { "scene: s\($0)\n  Ines: x\n  * ask \"x\"\n    -> \(title($0))\n" }.joined()
    return "title: x\npatient: Ines\n\(scenes)scene: s\(count)\n  -> E\nending: E\n  outcome: good\n"
  }

  @Test func `many scenes`() {
    #expect(growsEvenly(scenes(60) { "s\($0 + 1)" }, scenes(480) { "s\($0 + 1)" }, ofCase))
  }

  @Test func `many arrows to scenes that are not there`() {
    #expect(growsEvenly(scenes(25) { "t\($0)" }, scenes(200) { "t\($0)" }, ofCase))
  }

  @Test func `a long name that is not there beside a long one that is`() {
    let text = { (length: Int) in
      let title = String(repeating: "y", count: length)
      return PlainCase.text(body: "-> \(title)z", behind: "ending: \(title)\n  outcome: good")
    }
    #expect(growsEvenly(text(150), text(1_200), ofCase))
  }

  @Test func `a chain of arrows`() {
    let chain = { (count: Int) in
      let scenes = (0..<count).map { "scene: s\($0)\n  -> s\($0 + 1)\n" }.joined()
      return
        "title: x\npatient: Ines\n\(scenes)scene: s\(count)\n  * ask \"x\"\n    -> E\nending: E\n  outcome: good\n"
    }
    #expect(growsEvenly(chain(150), chain(1_200), ofCase))
  }

  @Test func `a continued line of quotation marks`() {
    let text = { (lines: Int) in
      PlainCase.text(
        body: "if visited "
          + Array(repeating: String(repeating: "\"", count: 40), count: lines).joined(separator: " \\\n")
          + "\n  Ines: x")
    }
    #expect(growsEvenly(text(3), text(24), ofCase))
  }

  @Test func `an if with many blocks`() {
    let text = { (count: Int) in
      let blocks = (0..<count).map { "else if turn > \($0 % 30)\n  Ines: x\n" }.joined()
      return PlainCase.text(body: "if turn is 2\n  Ines: x\n" + blocks)
    }
    #expect(growsEvenly(text(12), text(96), ofCase))
  }

  @Test func `many tests`() throws {
    let scenario = try WholeCase.scenario()
    let text = { (count: Int) in "tests: whole\n" + (0..<count).map { "test: t\($0)\n  > ask\n" }.joined() }
    #expect(growsEvenly(text(60), text(480)) { Told.ofTests(Array($0.utf8), of: scenario) })
  }

  @Test func `many lines asked for by their beginnings`() {
    let text = { (count: Int) in
      let offers = (0..<count).map { "scene: s\($0)\n  * ask \"Line \($0).\"\n    when: not chosen \"Line \($0)\"\n" }
      return PlainCase.text(behind: offers.joined())
    }
    #expect(growsEvenly(text(30), text(240), ofCase))
  }
}
