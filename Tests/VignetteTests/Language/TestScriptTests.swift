import Testing
import VignetteEngine
import VignetteLanguage
import VignetteSource

@Suite struct TestScriptTests {
  private let manual = WholeManual.manual

  @Test func `a test file names its case, and has scripts and claims in the order of the file`() throws {
    let file = try tests(
      "tests: whole\ntest: A: b\n  > ask\nclaims:\n  every path ends\n  coverage 50\ntest: B\n  > any\n",
      of: WholeCase.scenario())
    #expect(file.caseName == "whole")
    #expect(file.scripts.map(\.name) == ["A: b", "B"])
    #expect(file.claims.map(\.kind) == [.everyPathEnds, .coverage(50)])
  }

  @Test func `the reader finds the name of the case before it knows the case`() throws {
    let outline = OutlineReader.read(SourceFile(name: "a", text: "// x\ntest: T\n  > any\ntests: the-sixth-doctor\n"))
      .outline
    let (name, range) = try #require(TestReader.caseName(in: outline))
    #expect(name == "the-sixth-doctor")
    #expect(outline.file.place(of: range.lower) == SourcePlace(line: 4, column: 8))
  }

  @Test func `a step takes an intervention by its line or its move, or any, or all until the end`() throws {
    let script = try script(
      "> \"What has \"it\"\n> ask\n>empathize\n> any\n> any until the end\nsay \"Tell \"me\" more\"")
    #expect(
      script.steps.map(\.kind) == [
        .take(.line("What has \"it")), .take(.move(0, id: "ask")), .take(.move(1, id: "empathize")), .any,
        .anyUntilTheEnd, .say("Tell \"me\" more"),
      ])
  }

  @Test func `a seed is 1 unless the test says another`() throws {
    #expect(try script("> any").seed == 1)
    #expect(try script("seed: 7\n> any").seed == 7)
    #expect(try script("seed: 18446744073709551615\n> any").seed == .max)
  }

  @Test func `given sets dynamics, facts, moves, places and ruptures`() throws {
    let lines =
      "given: trust = 45, asked = 2,shame=90, revealed mother-pills, chosen greet, chosen \"Let's\"\ngiven: visited \"counting doctors\", visited \"Six weeks later\", ruptured confrontation\n> any"
    #expect(
      try script(lines).given == [
        .value(dynamic: 0, 45), .value(dynamic: 5, 2), .value(dynamic: 3, 90), .revealed(0), .chosenMove(4),
        .chosenLine(1), .visitedScene(0), .visitedVisit(1),
        .ruptured(.confrontation),
      ])
    #expect(try script("given: ruptured\n> any").given.count == 1)
  }

  @Test func `at enters a scene`() throws {
    #expect(try script("at: Being a parcel\n> any").scene == 1)
    #expect(try script("at: \"THE follow-up\"\n> any").scene == 2)
    #expect(try script("> any").scene == nil)
  }

  @Test func `indented lines belong to the step above, others to what was last`() throws {
    let script = try script(
      "expect turn = 0\n> ask\n  Ines: a\n  expect turn = 1\nexpect ruptured\n> any\nexpect critical")
    #expect(script.opening.count == 1)
    #expect(script.steps.map(\.expectations.count) == [3, 1])
  }

  @Test func `what is said before the first step is expected of the opening`() throws {
    let script = try script("Ines: sixth\n(Rain.)\n> ask")
    #expect(
      script.opening.map(\.kind) == [
        .shown(ShownPattern(speaker: .person(0), manner: nil, part: "sixth")),
        .shown(ShownPattern(speaker: nil, manner: nil, part: "Rain.")),
      ])
  }

  @Test func `speech and stage directions, and what must not occur`() throws {
    let script = try script(
      "> ask\n  Ines (to the window): Like: being\n  Osei: here\n  You: Good\n  (coat)\n  \\She keeps\n  not Ines: That\n  not (coat)"
    )
    let patterns = [
      ShownPattern(speaker: .person(0), manner: "to the window", part: "Like: being"),
      ShownPattern(speaker: .person(1), manner: nil, part: "here"),
      ShownPattern(speaker: .trainee, manner: nil, part: "Good"),
      ShownPattern(speaker: nil, manner: nil, part: "coat"),
      ShownPattern(speaker: nil, manner: nil, part: "She keeps"),
    ]
    let wanted: [VignetteEngine.Expectation.Kind] =
      patterns.map { .shown($0) } + [
        .notShown(ShownPattern(speaker: .person(0), manner: nil, part: "That")),
        .notShown(ShownPattern(speaker: nil, manner: nil, part: "coat")),
      ]
    #expect(try #require(script.steps.first).expectations.map(\.kind) == wanted)
  }

  @Test(arguments: [
    ("trust < 20", VignetteEngine.Expectation.Kind.condition(.compare(.dynamic(0), .less, .number(20)))),
    ("ruptured", .condition(.ruptured(nil))),
    ("not ruptured", .condition(.not(.ruptured(nil)))),
    ("not (ruptured and turn > 1)", .condition(.not(.and(.ruptured(nil), .compare(.turn, .greater, .number(1)))))),
    ("offered ask", .offered(.move(0, id: "ask"))), ("offered \"What has\"", .offered(.line("What has"))),
    ("not offered \"What has\"", .notOffered(.line("What has"))),
    ("not offered ask", .notOffered(.move(0, id: "ask"))), ("ending \"Partnership\"", .ended(.ending(0))),
    ("ending \"out of time\"", .ended(.outOfTime)),
    ("rating patient >= 50", .rating(principle: 1, .greaterOrEqual, 50)),
    ("rating alliance is 0", .rating(principle: 0, .equal, 0)),
    ("not observed alliance", .notObserved(principle: 0)), ("critical", .critical), ("no critical", .noCritical),
    ("chosen ask", .condition(.chosenMove(0))),
    (
      "visited \"Counting doctors\" or trust = 4",
      .condition(.or(.visitedScene(0), .compare(.dynamic(0), .equal, .number(4))))
    ),
  ])
  func `expect takes any condition, and what else may be expected at a moment`(
    words: String, kind: VignetteEngine.Expectation.Kind
  ) throws {
    #expect(try script("> ask\n  expect \(words)").steps.first?.expectations.map(\.kind) == [kind])
    #expect(try script("expect \(words)\n> ask").opening.map(\.kind) == [kind])
  }
}
