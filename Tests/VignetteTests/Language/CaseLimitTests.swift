import Testing
import VignetteSource

@Suite struct CaseLimitTests {
  private func scene(_ count: Int) -> String {
    let interventions = (0..<count).map { "  * empathize \"Line \($0).\"\n    -> Good" }.joined(separator: "\n")
    return PlainCase.text(behind: "whenever turn > 2\n  -> Third\n1️⃣scene: Third\n  Ines: x\n" + interventions)
  }

  @Test func `a scene has as many interventions as a trainee can look over, and no more`() throws {
    expectTold(scene(60).replacing("1️⃣", with: ""))
    expectErrors(scene(61), .tooManyOffers)
    let told = Told.ofCase(MarkedText(scene(61)).text)
    #expect(try #require(told.diagnostics.first).message.text.contains("60"))
  }

  private func dynamics(_ count: Int) -> String {
    PlainCase.text(head: "counts:\n" + (0..<count).map { "  \($0 == 64 ? "1️⃣" : "")c\($0) 0" }.joined(separator: "\n"))
  }

  @Test func `dynamics and counts are bounded, with a message of their own`() {
    #expect(Told.ofCase(dynamics(64)).errors.lines == [])
    expectErrors(dynamics(65), .tooManyDynamics)
  }

  @Test func `nesting is bounded, in a case as in any file`() {
    let nest = (0..<1_000).map { String(repeating: " ", count: $0) + "if turn > \($0 % 9)" }.joined(separator: "\n")
    #expect(Told.ofCase(PlainCase.text(body: nest)).errors.codes == [.nestedTooDeep])
  }

  @Test func `ifs may stand in one another as deep as lines may`() {
    let nest = (0..<28).map { String(repeating: " ", count: $0) + "if turn > \($0 % 9)" }.joined(separator: "\n")
    let last = "\n" + String(repeating: " ", count: 28) + "Ines: x"
    #expect(Told.ofCase(PlainCase.text(body: nest + last)).errors.lines == [])
  }

  @Test func `a line of ten megabytes is one mistake`() {
    let long = "Ines: " + String(repeating: "x", count: 10_000_000)
    #expect(Told.ofCase(PlainCase.text(body: long)).errors.codes == [.lineTooLong])
  }

  @Test func `numbers are bounded wherever they stand`() {
    let number = "12345678901234567890"
    for head in [
      "turns: \(number)", "minutes: \(number)", "dynamics:\n  trust \(number)",
      "dynamics:\n  trust 1 in 0..\(number)",
    ] {
      #expect(Told.ofCase(PlainCase.text(head: head)).errors.codes == [.numberTooLarge], "\(head)")
    }
    for body in ["trust +\(number)", "trust = \(number)", "if trust > \(number)\n  Ines: x"] {
      #expect(Told.ofCase(PlainCase.named(body: body)).errors.codes == [.numberTooLarge], "\(body)")
    }
    #expect(Told.ofCase(PlainCase.named(under: "credit alliance \(number) \"x\"")).errors.lines.count == 1)
    #expect(
      Told.ofCase(PlainCase.text(behind: "scene: Third\n  turns: \(number)\n  Ines: x\n  -> Good")).errors.lines.count
        == 1)
  }
}
