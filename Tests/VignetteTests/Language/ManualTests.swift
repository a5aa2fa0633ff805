import Testing
import VignetteEngine
import VignetteLanguage
import VignetteSource

@Suite struct ManualTests {
  private let whole = WholeManual.manual

  @Test func `a manual has a title and a source`() {
    #expect(whole.title == "Listening")
    #expect(whole.source == "Nobody N. Listening for Beginners. 2022.")
  }

  @Test func `a principle has a title, a chapter, a meaning, a source and a checklist`() throws {
    let alliance = try #require(whole.principles.first)
    #expect(whole.principles.map(\.id) == ["alliance", "patient"])
    #expect(alliance.title == "Form the alliance")
    #expect(alliance.chapter == 11)
    #expect(alliance.means == "Stay on speaking terms.")
    #expect(alliance.source == "Our reading.")
    #expect(alliance.checklist == ["I asked what the two of us are working on.", "I owned what went wrong."])
    #expect(whole.principles[1].chapter == nil && whole.principles[1].checklist.isEmpty)
  }

  @Test func `a dynamic has a label and a better end`() {
    #expect(whole.dynamics.map(\.id) == ["trust", "bond", "tasks", "shame"])
    #expect(whole.dynamics.map(\.better) == [.higher, .higher, .higher, .lower])
    #expect(whole.dynamics[0].label == "Trust in the prescriber")
    #expect(whole.dynamics[0].means == "How far they let you in.")
    #expect(whole.dynamics[3].source == "Ours.")
  }

  @Test func `a derived name is the mean of dynamics`() throws {
    let derived = try #require(whole.derived.first)
    #expect(derived.id == "working-alliance")
    #expect(derived.label == "Working alliance")
    #expect(derived.parts == ["bond", "tasks"])
    #expect(derived.means == "The two together.")
  }

  @Test func `a move serves or violates principles, is spoken or inward, and has phrases and a default`() throws {
    #expect(whole.moves.map(\.id) == ["ask", "empathize", "lecture", "notice", "greet"])
    #expect(whole.moves.map(\.isInward) == [false, false, false, true, false])
    #expect(whole.moves.map { $0.weights.map(\.points) } == [[2, 1], [3], [-2, -1], [1], []])
    #expect(whole.moves.map { $0.weights.map(\.principle) } == [[0, 1], [1], [1, 0], [0], []])
    #expect(whole.moves.map(\.sense) == [.good, .good, .poor, .good, .neutral])
    #expect(whole.moves[0].phrases == ["What is it like?", "Tell me more."])
    #expect(try #require(whole.moves[0].reply).statements.count == 2)
    #expect(whole.moves[1].reply == nil)
    #expect(whole.moves[0].means == "Leave room." && whole.moves[0].source == "Ours.")
  }

  @Test func `a pattern has a kind, a phase has tasks, a term has a meaning`() throws {
    #expect(whole.patterns.map(\.id) == ["dread", "transference"])
    #expect(whole.patterns[0].kind == "resistance to medication")
    #expect(whole.patterns[0].chapter == 7)
    #expect(try #require(whole.phases.first).tasks == ["Meet."])
    #expect(whole.phases.first?.chapter == 16)
    #expect(try #require(whole.terms.first).means == "Harm that is expected and so comes.")
    #expect(whole.terms.first?.name == "the nocebo effect")
  }

  @Test func `the bands of ratings fall to 0`() {
    #expect(
      whole.bands == [
        RatingBand(name: "fine", least: 80), RatingBand(name: "fair", least: 50), RatingBand(name: "poor", least: 0),
      ])
    #expect(Manual.usualBands.map(\.name) == ["exemplary", "competent", "emerging", "not yet"])
    #expect(Manual.usualBands.map(\.least) == [85, 65, 40, 0])
  }

  @Test func `a name of several words is a band's`() throws {
    let read = try manual(WholeManual.text.replacing("fair 50, poor 0", with: "not yet fair 50,  not  yet 0"))
    #expect(read.bands.map(\.name) == ["fine", "not yet fair", "not yet"])
  }

  @Test func `declarations may stand in any order`() throws {
    let blocks = WholeManual.text.components(before: [
      "principle:", "dynamic:", "derived:", "move:", "pattern:", "phase:", "term:", "rating:", "// ",
    ])
    let turned = try manual(blocks.reversed().joined())
    #expect(Set(turned.moves.map(\.id)) == Set(whole.moves.map(\.id)))
    #expect(turned.derived.map(\.parts) == whole.derived.map(\.parts))
    #expect(turned.title == whole.title)
  }

  @Test func `the built-in manual has the book's principles and is read without a word`() {
    #expect(
      bookManual.principles.map(\.id) == [
        "mind-body", "patient", "ambivalence", "alliance", "countertherapeutic", "countertransference",
      ])
    #expect(bookManual.derived.map(\.id) == ["alliance"])
    #expect(bookManual.derived.map(\.parts) == [["bond", "tasks", "goals"]])
    #expect(Told.ofManual(BookManual.file.bytes).sentences == [])
  }
}

extension String {
  /// The text in pieces, each of which begins at a line that begins with one of some words.
  fileprivate func components(before words: [String]) -> [String] {
    var pieces = [""]
    for line in split(separator: "\n", omittingEmptySubsequences: false) {
      if words.contains(where: { line.hasPrefix($0) }) { pieces.append("") }
      pieces[pieces.count - 1] += line + "\n"
    }
    return pieces
  }
}
