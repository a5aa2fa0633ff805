import Testing
import VignetteEngine

@testable import VignetteRecognition

/// How residents of five voices put the moves.
@Suite struct VoiceTests {
  private static let texts = [
    CarefulVoice.text, PlainVoice.text, HurriedVoice.text, IndirectVoice.text, NonNativeVoice.text,
  ]

  @Test(arguments: texts)
  func `each voice puts every spoken move of the book's manual, and no other`(text: String) {
    let heads = text.split(separator: "\n").filter { $0.first != " " }.map(String.init)
    let spoken = bookManual.moves.filter { !$0.isInward }.map(\.id)
    #expect(Set(spoken).isSubset(of: heads))
    #expect(heads.allSatisfy { bookManual.move($0) != nil })
  }

  @Test func `no phrase stands twice`() {
    let phrases = Voices.phrases(of: bookManual).flatMap(\.self).map { Wording($0) }
    #expect(phrases.count > 2_400 && Set(phrases).count == phrases.count)
  }

  @Test func `no phrase is one of those by which recognition is measured`() throws {
    let phrases = Set(Voices.phrases(of: bookManual).flatMap(\.self).map { Wording($0) })
    for name in ["development", "denials", "refusals", "undenied", "hostile"] {
      #expect(try utterances(name).allSatisfy { !phrases.contains(Wording($0.text)) }, "\(name)")
    }
  }

  @Test(arguments: [
    ("I did not listen to you. I am never going to increase the dose.", true),
    ("You were not well, so I will never raise the dose.", true), ("I'm sorry I did not ask about that.", false),
  ])
  func `what was not done refuses nothing, what will not be done does`(words: String, refuses: Bool) {
    #expect(SpokenDeeds(words).denied.isEmpty != refuses)
  }

  @Test func `shorthand is read as what it stands for`() {
    let words = Tokenizer.tokens(of: "any si w/o etoh, otc b4 2nite").compactMap(\.word)
    let meant = "any suicidal thoughts without alcohol over the counter before tonight"
    #expect(words == meant.split(separator: " ").map(String.init))
  }
}
