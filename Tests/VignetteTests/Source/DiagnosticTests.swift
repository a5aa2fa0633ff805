import Testing
import VignetteSource

@Suite struct DiagnosticTests {
  private let file = SourceFile(name: "a.vignette", text: "one\ntwo\nthree\n")

  private func diagnostic(_ code: DiagnosticCode, _ lower: Int, text: String = "x") -> Diagnostic {
    Diagnostic(DiagnosticMessage(code, text), in: file, at: SourceRange(lower, lower + 1))
  }

  @Test func `diagnostics stand in the order of their places, and at one place in the order they were told`() {
    let told = [
      diagnostic(.bareProse, 8), diagnostic(.unknownFact, 4), diagnostic(.unknownMove, 0), diagnostic(.badName, 4),
    ]
    #expect(told.inFileOrder.map(\.code) == [.unknownMove, .unknownFact, .badName, .bareProse])
  }

  @Test func `the place of a diagnostic is where it begins`() {
    #expect(diagnostic(.bareProse, 6).place == SourcePlace(line: 2, column: 3))
  }

  @Test func `errors weigh more than warnings`() {
    #expect(Severity.warning < Severity.error)
    #expect(diagnostic(.bareProse, 0).severity == .error)
    #expect(diagnostic(.silentCharacter, 0).severity == .warning)
  }

  @Test func `a list has errors when one of it is an error`() {
    #expect(![diagnostic(.silentCharacter, 0), diagnostic(.capitalWord, 0)].hasErrors)
    #expect([diagnostic(.silentCharacter, 0), diagnostic(.bareProse, 0)].hasErrors)
  }

  /// What can be played and is surely not meant, by section 10 of the language and the issue's own list.
  @Test(arguments: [
    DiagnosticCode.unvisitedScene, .unreachedEnding, .sceneWithoutOffer, .unrevealedFact, .neverHolds,
    .unreachedOtherwise,
    .afterLead, .silentCharacter, .unreadDynamic, .unreadCount, .sameLineTwice, .againstSense, .capitalWord,
  ])
  func `what can be played is only warned of`(code: DiagnosticCode) {
    #expect(code.severity == .warning)
  }

  @Test(arguments: [
    DiagnosticCode.invalidUTF8, .controlCharacter, .bidirectionalControl, .mixedIndentation, .unevenIndentation,
    .mixedAndOr,
    .bareProse, .startOutside, .goingRound, .missingOutcome, .repeatableInward, .duplicateTitle, .unknownTitle,
  ])
  func `what cannot be played as written is an error`(code: DiagnosticCode) {
    #expect(code.severity == .error)
  }

  @Test func `every code can be typed and none stands for two`() {
    let words = DiagnosticCode.allCases.map(\.rawValue)
    #expect(words.allSatisfy { word in word.allSatisfy { $0 == "-" || ("a"..."z").contains($0) || $0 == "8" } })
    #expect(Set(words).count == words.count)
  }

  @Test func `two are the same only if message, place and notes are`() {
    let note = DiagnosticNote("here first", at: SourceRange(0, 1))
    let message = DiagnosticMessage(.bareProse, "x")
    #expect(diagnostic(.bareProse, 4) == diagnostic(.bareProse, 4))
    #expect(diagnostic(.bareProse, 4) != diagnostic(.bareProse, 5))
    #expect(diagnostic(.bareProse, 4) != diagnostic(.bareProse, 4, text: "y"))
    #expect(diagnostic(.bareProse, 4) != Diagnostic(message, in: file, at: SourceRange(4, 5), notes: [note]))
    #expect(Set([diagnostic(.bareProse, 4), diagnostic(.bareProse, 4)]).count == 1)
  }
}
