import Testing
import VignetteEngine
import VignetteRecognition

/// Whatever is typed is answered, soon.
@Suite struct StrangeWordsTests {
  private func answer(_ text: String) -> MoveAnswer {
    let offered = Set([0, 3, 7, 20].filter { !bookManual.moves[$0].isInward })
    return AnswerRule(bookModel.judgement(of: text), offered: offered, in: bookManual).answer
  }

  @Test(arguments: [
    "", " ", "\u{0}", "\u{FEFF}", "\u{202E}abc", "''''''", "'", "-", "---", "(((((", "*", "a'b'c'd'e",
    "e\u{301}\u{301}\u{301}",
    "👩‍👩‍👧‍👦", "你好吗", "مرحبا", "𝕎𝕙𝕒𝕥", "<script>", "%s%s%n", "'; drop table moves; --", "\u{1B}[31m", "?!?!?!", ".......",
    "1e999",
    "0123456789012345678901234567890123456789", "\u{FFFD}\u{FFFE}", "ﬁﬂ", "İı", "ß",
  ])
  func `strange input is answered`(text: String) {
    _ = answer(text)
    #expect(answer(text) == answer(text))
  }

  @Test func `bytes at random, read as text, are answered`() {
    var dice = Dice(seed: 7)
    for _ in 0..<300 {
      let bytes = (0..<dice.roll(80)).map { _ in UInt8(dice.roll(256)) }
      _ = answer(String(decoding: bytes, as: UTF8.self))
    }
  }

  @Test(arguments: [
    "a", "word ", "What worries you? ", ". ", "'", "a.b.c. ", "\u{301}", "x'y", "zzzzzzzzzz ", "?!", "not never no ",
  ])
  func `endless input takes no longer than a long one`(part: String) {
    let clock = ContinuousClock()
    let long = String(repeating: part, count: 4_000)
    let endless = String(repeating: part, count: 400_000)
    let short = clock.measure { _ = answer(long) }
    let whole = clock.measure { _ = answer(endless) }
    #expect(whole < short * 4 + .seconds(2))
  }
}
