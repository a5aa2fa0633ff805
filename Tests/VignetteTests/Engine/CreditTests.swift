import Testing
import VignetteEngine

/// Sections 5, 6 (step 3) and 8: what is earned and what it costs. By principle: listening, honesty, safety.
@Suite struct CreditTests {
  private func points(_ head: String, _ body: String = "", times: Int = 1) throws -> [Int] {
    let lines = body.split(separator: "\n").map { "    \($0)" }.joined(separator: "\n")
    var play = try Played("dynamics:\n  bond 50\nscene: Talk\n  \(head) \"Said.\"\n\(lines)\n  + greet \"Hello.\"")
    for _ in 0..<times { try play.take("Said.") }
    return play.points
  }

  @Test(arguments: [
    ("ask", [2, 1, 0]), ("share", [0, 3, 0]), ("ask-risk", [0, 0, 4]), ("lecture", [-3, 0, 0]),
    ("promise", [0, -2, -1]), ("greet", [0, 0, 0]), ("notice", [1, 0, 0]),
  ])
  func `a move earns or costs what the manual says`(move: String, wanted: [Int]) throws {
    #expect(try points("* \(move)") == wanted)
  }

  @Test(arguments: [
    ("credit safety 9 \"Why.\"", [0, 0, 9]), ("fault honesty 1 \"Why.\"", [0, -1, 0]), ("credit none", [0, 0, 0]),
    ("credit listening 1 \"Why.\"\nfault listening 4 \"Why.\"", [-3, 0, 0]),
    ("credit safety 2 \"Why.\"\ncredit safety 2 \"Why.\"", [0, 0, 4]),
    ("credit none\ncredit safety 2 \"Why.\"", [0, 0, 2]),
  ])
  func `an intervention's own credit stands in the manual's place`(body: String, wanted: [Int]) throws {
    #expect(try points("* ask", body) == wanted)
  }

  @Test(arguments: [
    ("if bond = 50\n  credit safety 2 \"Why.\"", [0, 0, 2]), ("if bond = 51\n  credit safety 2 \"Why.\"", [0, 0, 0]),
    ("if bond = 51\n  (Words.)\nelse if bond = 52\n  if turn = 9\n    credit none", [0, 0, 0]),
    ("if bond = 51\n  fault safety 2 \"Why.\"\nelse\n  (Words.)", [0, 0, 0]),
  ])
  func `if one stands anywhere in its body, the manual gives nothing`(body: String, wanted: [Int]) throws {
    #expect(try points("* ask", body) == wanted)
  }

  @Test(arguments: [
    (
      "if ruptured\n  repair\n  credit listening 2 \"Why.\"\nif not ruptured\n  credit listening 1 \"Why.\"",
      [3, 0, 0]
    ),
    ("if ruptured\n  repair\n  credit listening 2 \"Why.\"\nelse\n  credit listening 1 \"Why.\"", [2, 0, 0]),
    ("bond +10\nif bond = 60\n  credit listening 1 \"Why.\"\ncredit listening 1 \"Why.\"", [2, 0, 0]),
  ])
  func `credit in blocks adds up, and a block sees what the lines above it did`(body: String, wanted: [Int]) throws {
    #expect(try points("* ask", "rupture withdrawal\n" + body) == wanted)
  }

  @Test func `credit behind an arrow does not run, and keeps the manual's away all the same`() throws {
    #expect(try points("* ask", "-> Good\ncredit safety 2 \"Why.\"") == [0, 0, 0])
  }

  @Test func `an arrow does not keep the manual's credit away`() throws {
    #expect(try points("* ask", "-> Good") == [2, 1, 0])
  }

  @Test(arguments: [("+ ask", [2, 1, 0]), ("+ lecture", [-3, 0, 0]), ("+ promise", [0, -2, -1])])
  func `each intervention counts once`(head: String, wanted: [Int]) throws {
    #expect(try points(head, times: 3) == wanted)
  }

  @Test(arguments: [
    ("bond -10\nif bond >= 40\n  credit safety 3 \"Why.\"\nelse\n  fault safety 5 \"Why.\"", [0, 0, 3]),
    ("bond -10\nif bond < 40\n  credit safety 3 \"Why.\"", [0, 0, 0]),
    ("bond -10\nif bond < 40\n  credit safety 3 \"Why.\"\nelse\n  credit none", [0, 0, 0]),
  ])
  func `each intervention counts as it did the first time`(body: String, wanted: [Int]) throws {
    #expect(try points("+ ask", body, times: 3) == wanted)
  }

  @Test func `two interventions of one move count each`() throws {
    var play = try Played("scene: Talk\n  * ask \"One?\"\n  * ask \"Two?\"\n  + greet \"Hello.\"")
    try play.take("One?", "Two?")
    #expect(play.points == [4, 2, 0])
  }

  @Test func `a line says for what reason it earned`() throws {
    var play = try Played("scene: Talk\n  + ask \"One?\"\n  + share \"Two.\"\n    credit safety 2 \"Well timed.\"")
    try play.take("One?", "Two.")
    let evidence = play.card().principles.flatMap(\.evidence)
    let ask = try #require(smallManual.move("ask"))
    #expect(evidence.map(\.reason) == [.manual(move: ask), .manual(move: ask), .line(0)])
    #expect(play.scenario.program.credits.map(\.why) == ["Well timed."])
  }
}
