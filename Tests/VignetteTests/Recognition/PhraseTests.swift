import Testing
import VignetteEngine
import VignetteLanguage

/// The phrases of the built-in manual.
@Suite struct PhraseTests {
  @Test(arguments: bookManual.moves.filter { !$0.isInward }.map(\.id))
  func `every spoken move has at least twelve phrases`(id: String) throws {
    let move = bookManual.moves[try #require(bookManual.move(id))]
    #expect(Set(move.phrases.map(Wording.init)).count >= 12)
  }

  @Test func `the question about suicide has at least forty`() throws {
    let move = bookManual.moves[try #require(bookManual.move("assess-suicide-risk"))]
    #expect(Set(move.phrases.map(Wording.init)).count >= 40)
  }

  @Test func `no phrase is one of the utterances by which recognition is measured`() throws {
    let phrases = Set(bookManual.moves.flatMap(\.phrases).map(Wording.init))
    for name in [
      "development", "denials", "undenied", "small-talk", "suicide-questions", "two-things", "refusals", "hostile",
      "courtesies", "no-courtesies",
    ] {
      for line in try Repository.text(of: "Tests/Utterances/\(name).tsv").split(separator: "\n")
      where !line.hasPrefix("#") {
        let text = String(line.split(separator: "\t")[1])
        #expect(!phrases.contains(Wording(text)), "\(text)")
      }
    }
  }

  @Test func `no phrase is one of two moves`() {
    var moves: [Wording: String] = [:]
    for move in bookManual.moves {
      for phrase in move.phrases {
        let other = moves.updateValue(move.id, forKey: Wording(phrase))
        #expect(other == nil || other == move.id, "\(phrase)")
      }
    }
  }
}
