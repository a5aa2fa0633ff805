import Testing
import VignetteEngine

/// Section 6: a wording fits, case, accents, punctuation and spacing aside.
@Suite struct WordingTests {
  @Test(arguments: [
    ("Tell me more.", "tell me more"), ("TELL ME MORE", "tell me more"), ("  tell   me\tmore  ", "tell me more"),
    ("Tell me... more?!", "tell me more"), ("«Tell me more»", "tell me more"), ("Tell – me – more", "tell me more"),
    ("\"Tell me more\"", "tell me more"), ("Tell me\u{A0}more", "tell me more"), ("tell-me-more", "tell me more"),
    ("I don't know", "i don’t know"), ("I don't know", "I dont know"), ("Café", "cafe"), ("naïve", "naive"),
    ("Ärzte", "arzte"), ("Straße", "strasse"), ("STRASSE", "straße"), ("Œuvre", "oeuvre"), ("Łódź", "lodz"),
    ("Þór", "thor"), ("Take 75 mg", "take 75 mg!"), ("Ệ", "e"),
    ("word\u{200B}ing", "wording"), ("soft\u{AD}ware", "software"), ("Ça va ?", "ca va"),
    ("Tell me more…", "tell me more"),
  ])
  func `wordings that differ in nothing else are one`(left: String, right: String) {
    #expect(Wording(left) == Wording(right), "\(Wording(left).key) / \(Wording(right).key)")
  }

  @Test(arguments: [
    ("Tell me more", "tell me no more"), ("Tell me more", "more tell me"), ("therapist", "the rapist"),
    ("20 mg", "200 mg"), ("", "a"), ("Да", "Нет"), ("いいえ", "はい"), ("1,5 mg", "15 mg"),
  ])
  func `wordings that differ in words or numbers are two`(left: String, right: String) {
    #expect(Wording(left) != Wording(right), "\(Wording(left).key)")
  }

  @Test(arguments: ["", " ", "...", "?!", "'", "—", "\u{301}", "\u{200B}", "(“”)"])
  func `nothing is left of bare punctuation`(text: String) { #expect(Wording(text).isEmpty) }

  @Test(arguments: ["a", "7", "é", "Да", "日本", "½"])
  func `something is left of any letter or digit`(text: String) { #expect(!Wording(text).isEmpty) }

  @Test(arguments: [
    ("Tell me", "Tell me more.", true), ("tell ME!", "Tell me more.", true), ("Tell me more.", "Tell me more.", true),
    ("me more", "Tell me more.", false), ("Tell me more of it", "Tell me more.", false), ("", "Tell me more.", false),
    ("Tel", "Tell me more.", true), ("...", "Tell me more.", false),
  ])
  func `a wording begins another`(beginning: String, whole: String, truth: Bool) {
    #expect(Wording(beginning).isBeginning(of: Wording(whole)) == truth)
  }

  @Test(arguments: [
    ("\u{E9}", "e\u{301}"), ("\u{439}", "\u{438}\u{306}"), ("\u{451}", "\u{435}\u{308}"),
    ("\u{457}", "\u{456}\u{308}"), ("\u{3AC}", "\u{3B1}\u{301}"), ("\u{304C}", "\u{304B}\u{3099}"),
    ("\u{AC00}", "\u{1100}\u{1161}"), ("\u{1EAD}", "a\u{323}\u{302}"),
  ])
  func `one and the same text is one wording, however its accents are encoded`(composed: String, decomposed: String) {
    #expect(composed == decomposed)
    #expect(Wording(composed) == Wording(decomposed), "\(Wording(composed).key) / \(Wording(decomposed).key)")
  }

  /// The letters of Latin script that are a plain letter with one or two accents, and that letter.
  private static func accentedLetters() -> [(letter: Character, plain: Character)] {
    let marks = [0x300...0x30C, 0x30F...0x30F, 0x311...0x311, 0x31B...0x31B, 0x323...0x331].joined()
      .compactMap(Unicode.Scalar.init)
    var plain: [Character: Character] = [:]
    for letter in "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ" {
      for first in marks {
        plain[Character("\(letter)\(first)")] = letter
        for second in marks.prefix(13) { plain[Character("\(letter)\(first)\(second)")] = letter }
      }
    }
    let letters = [0xC0...0x24F, 0x1E00...0x1EFF].joined().compactMap(Unicode.Scalar.init).map(Character.init)
    return letters.compactMap { letter in plain[letter].map { (letter, $0) } }
  }

  @Test func `every accented letter of Latin script is its plain letter`() {
    let letters = WordingTests.accentedLetters()
    let kept = letters.filter { Wording("a\($0.letter)b") != Wording("a\($0.plain)b") }.map(\.letter)
    #expect(letters.count > 400)
    #expect(kept.isEmpty, "\(kept.count) of \(letters.count) keep their accents: \(String(kept))")
  }

  @Test func `making a wording of a wording changes nothing`() {
    var dice = Dice(seed: 4)
    let letters = Array("aZé ß9-'.,Łœ\u{301}Ж")
    for _ in 0..<3_000 {
      let text = String((0..<dice.roll(12)).map { _ in dice.pick(letters) })
      let wording = Wording(text)
      #expect(Wording(wording.key) == wording, "\(text)")
    }
  }

  @Test func `text without accents and text with them are read alike`() {
    var dice = Dice(seed: 5)
    let letters = Array("abcXYZ 019.,;'-`~!?()/\\\t")
    for _ in 0..<3_000 {
      let text = String((0..<dice.roll(14)).map { _ in dice.pick(letters) })
      #expect(Wording(text + " é").key == (Wording(text).isEmpty ? "e" : Wording(text).key + " e"), "\(text)")
    }
  }
}
