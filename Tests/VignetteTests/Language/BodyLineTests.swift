import Testing
import VignetteEngine

@Suite struct BodyLineTests {
  private func ines(_ text: String, manner: String? = nil, name: String = "Ines") -> Statement.Kind {
    .speech(Speech(speaker: .person(0), name: name, manner: manner.map { Text(plain: $0) }, text: Text(plain: text)))
  }

  @Test func `a name and a colon begin speech`() throws {
    #expect(
      try bodyKind("Ines: So: are you going to give me something?") == ines("So: are you going to give me something?")
    )
    #expect(try bodyKind("Ines  :  Hm.") == ines("Hm."))
    #expect(try bodyKind("Ines Alvarez: Hm.") == ines("Hm.", name: "Ines Alvarez"))
  }

  @Test func `parentheses behind the name hold the manner`() throws {
    #expect(try bodyKind("Ines (to the window): It was fine.") == ines("It was fine.", manner: "to the window"))
    #expect(try bodyKind("Ines (slowly) : Fine (mostly).") == ines("Fine (mostly).", manner: "slowly"))
    #expect(try bodyKind("Ines: (laughs) Fine.") == ines("(laughs) Fine."))
  }

  @Test func `a line in parentheses is a stage direction, shown with them`() throws {
    #expect(try bodyKind("(She looks at the door.)") == .narration(Text(plain: "(She looks at the door.)")))
    #expect(try bodyKind("(Ines: nothing.)") == .narration(Text(plain: "(Ines: nothing.)")))
  }

  @Test func `a line that starts with a backslash is narration, shown as it stands`() throws {
    #expect(try bodyKind("\\Six weeks pass.") == .narration(Text(plain: "Six weeks pass.")))
    #expect(try bodyKind("\\Ines: is how she signs.") == .narration(Text(plain: "Ines: is how she signs.")))
    #expect(try bodyKind("\\if all goes well") == .narration(Text(plain: "if all goes well")))
    #expect(try bodyKind("\\(not closed") == .narration(Text(plain: "(not closed")))
    #expect(try bodyKind("\\-> Good") == .narration(Text(plain: "-> Good")))
  }

  @Test func `effects add, take away and set`() throws {
    #expect(try bodyKinds("trust +6, bond -4") == [.change(dynamic: 3, by: 6), .change(dynamic: 0, by: -4)])
    #expect(try bodyKinds("trust = 50") == [.set(dynamic: 3, to: 50)])
    #expect(
      try bodyKinds("asked +1,trust+2 ,bond = 0") == [
        .change(dynamic: 4, by: 1), .change(dynamic: 3, by: 2), .set(dynamic: 0, to: 0),
      ])
  }

  @Test func `an effect on a derived name goes to each of its parts`() throws {
    #expect(try bodyKinds("alliance +3") == (0...2).map { .change(dynamic: $0, by: 3) })
    #expect(try bodyKinds("alliance -3") == (0...2).map { .change(dynamic: $0, by: -3) })
    #expect(
      try bodyKinds("alliance = 40, trust +1") == (0...2).map { .set(dynamic: $0, to: 40) } + [
        .change(dynamic: 3, by: 1)
      ])
  }

  @Test func `facts, ruptures and repair`() throws {
    #expect(try bodyKind("reveal mother-pills") == .reveal(0))
    #expect(try bodyKind("rupture withdrawal") == .rupture(.withdrawal))
    #expect(try bodyKind("rupture confrontation") == .rupture(.confrontation))
    #expect(try bodyKind("repair") == .repair)
  }

  @Test func `chart and note take the text behind the colon`() throws {
    #expect(try bodyKind("chart: Takes it: most days.") == .chart(Text(plain: "Takes it: most days.")))
    #expect(try bodyKind("note: \"Why?\" asks.") == .note(Text(plain: "\"Why?\" asks.")))
  }

  @Test func `a safety failure has its reason in quotation marks`() throws {
    #expect(try bodyKind("critical \"Nobody asked \"why\" once.\"") == .critical("Nobody asked \"why\" once."))
  }

  @Test func `credit and fault stand under an intervention`() throws {
    let principle = try #require(bookManual.principle("alliance"))
    #expect(
      try interventionKinds("credit alliance 2 \"It asks.\"") == [
        .credit(principle: principle, points: 2, why: "It asks.")
      ])
    #expect(
      try interventionKinds("fault alliance 9 \"No.\"") == [.credit(principle: principle, points: -9, why: "No.")])
    #expect(try interventionKinds("credit none") == [.noCredit])
  }

  @Test func `credit stands in the ifs of an intervention too`() throws {
    #expect(
      Told.ofCase(PlainCase.named(under: "if trust > 5\n  credit alliance 1 \"x\"\nelse\n  credit none")).errors.lines
        == [])
  }

  @Test func `an intervention with credit anywhere in its body has its own credit`() throws {
    for lines in [
      "credit none", "fault alliance 1 \"x\"", "if trust > 5\n  if trust > 6\n    credit alliance 1 \"x\"",
    ] {
      #expect(try scenario(PlainCase.named(under: lines)).teachingCase.interventions[0].hasOwnCredit, "\(lines)")
    }
    #expect(try !scenario(PlainCase.named(under: "trust +1")).teachingCase.interventions[0].hasOwnCredit)
  }

  @Test func `an arrow leads to a scene or an ending`() throws {
    #expect(try bodyKind("-> Good") == .lead(.ending(0)))
    #expect(try bodyKind("-> second") == .lead(.scene(1)))
    #expect(try bodyKind("->   \"Second\"") == .lead(.scene(1)))
    #expect(try bodyKind("->Second") == .lead(.scene(1)))
  }

  @Test func `the lines of a body stand in the order of the file`() throws {
    let kinds = try bodyKinds("repair\nInes: One.\ntrust +1\n(Two.)\nreveal mother-pills")
    #expect(
      kinds == [.repair, ines("One."), .change(dynamic: 3, by: 1), .narration(Text(plain: "(Two.)")), .reveal(0)])
  }
}
