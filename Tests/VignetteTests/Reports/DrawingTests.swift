import Testing
import VignetteEngine
import VignetteReports

@Suite struct DrawingTests {
  private func picture(_ text: String = Pictures.crossroads) throws -> SVGPicture {
    try SVGPicture(SVGText.text(of: Pictures.plain(text)))
  }

  private func explored(_ text: String = Pictures.crossroads, played: [Choice]? = nil) throws -> SVGPicture {
    try SVGPicture(SVGText.text(of: Pictures.explored(scenario(text), text, played: played)))
  }

  @Test func `every scene, ending and visit is named once`() throws {
    let shown = try picture().shown
    let titles = ["The door", "The chair", "The window", "A week on", "Partnership", "Gone", "Out of time"]
    for title in titles + ["The first time", "The second time"] {
      #expect(shown.count { $0 == title } == 1, "\(title)")
    }
  }

  @Test func `every arrow of the case is drawn once, with how many lines lead along`() throws {
    let picture = try picture()
    #expect(picture.elements("path", "head").count == 7)
    let marks = picture.elements("text", "mark").map(\.words)
    #expect(marks.sorted() == ["1", "1", "1", "1", "1", "1…", "1»", "…", "»", "4"].sorted())
  }

  @Test func `what an arrow is made of is told where the pointer rests`() throws {
    let tips = try picture().elements("title").map(\.words)
    #expect(tips.contains("The door → The chair\nempathize \"That sounds tiring.\"\notherwise: the patient goes on"))
    #expect(tips.contains("A week on → Partnership\nat once, on entering\nempathize \"You came.\""))
  }

  @Test func `outcomes are told by words and shapes, and not by colours alone`() throws {
    let picture = try picture()
    #expect(picture.shown.contains("good ending") && picture.shown.contains("poor ending"))
    #expect(picture.elements("rect", "good").first?.attributes["rx"] == "18")
    #expect(picture.elements("rect", "poor").first?.attributes["rx"] == "0")
    let mixed = try self.picture(Pictures.crossroads.replacing("outcome: poor", with: "outcome: mixed"))
    #expect(mixed.elements("path", "mixed").count == 1)
  }

  @Test func `a rule is told in the box it leads to`() throws {
    #expect(try picture().shown.joined(separator: " ").contains("from any scene, whenever bond is at most 0"))
  }

  @Test func `what leads back is dashed`() throws {
    #expect(try picture().elements("path", "back").count == 3)
  }

  @Test func `the picture has a title, and is told in words for those who do not see it`() throws {
    let picture = try picture()
    #expect(picture.elements[1].name == "title" && picture.elements[1].words == "Crossroads")
    let description = try #require(picture.elements("desc").first).words
    #expect(description.contains("The chair: 2 lines. Leads to A week on (1 line), Gone (1 line)."))
    #expect(picture.elements[0].attributes["role"] == "img")
  }

  @Test func `what no play reaches is grey, dotted, and said to be so`() throws {
    let picture = try explored()
    #expect(picture.elements("rect", "never").filter { $0.classes.contains("box") }.count == 1)
    #expect(picture.shown.contains("never reached"))
    #expect(picture.elements("path", "never").count == 3)
    #expect(picture.shown.contains("no play comes there"))
  }

  @Test func `the more states take an arrow, the wider it is`() throws {
    let text = Pictures.crossroads
    let picture = try explored(text)
    let widths = picture.elements("path", "line").compactMap { element in
      (element.attributes["style"] ?? "").split(separator: ":").last.flatMap { Double($0) }
    }
    #expect(Set(widths).count > 2 && widths.allSatisfy { (1.2...5.6).contains($0) })
    #expect(widths.contains(5.6))
  }

  @Test func `the best play is marked from the first scene to its ending`() throws {
    let picture = try explored()
    // Scenes and the ending, and the one in the legend.
    #expect(picture.elements("path", "star").count == 5)
    #expect(picture.elements("path", "best").count { $0.classes.contains("line") } >= 3)
  }

  @Test func `a trainee's way is marked with its turns, by whatever it went on`() throws {
    let choices: [Choice] = [.intervention(2), .intervention(3), .intervention(1)]
    let picture = try explored(played: choices)
    #expect(picture.elements("text", "turns").map(\.words) == ["turns 1\u{2013}3", "the end"])
    #expect(picture.shown.joined(separator: " ").contains("the trainee's way: 3 turns, ended: the ending \"Gone\""))
    #expect(picture.elements("path", "played").count == 3)
  }

  @Test func `long titles are wrapped, and too long ones end in …`() throws {
    let long = String(repeating: "A very long title of a scene ", count: 20).dropLast()
    let names = try picture(Pictures.crossroads.replacing("The window", with: String(long))).elements("text", "name")
    let lines = names.map(\.words).filter { $0.contains("title") || $0.hasSuffix("…") }
    #expect(lines.count > 3 && lines.count <= 6)
    #expect(lines.last?.hasSuffix("…") == true)
  }

  @Test func `texts of a case never become marks of the drawing`() throws {
    let hostile = "</text><script>alert(1)</script> & ]]> \"x\" 'y' <!--"
    let text = Pictures.crossroads.replacing("The window", with: hostile).replacing("Crossroads", with: hostile)
      .replacing("The first time", with: "<b onclick='x'>").replacing("Next week?", with: "\" onload=\"x")
    let picture = try explored(text)
    let known = Set(["svg", "title", "desc", "style", "rect", "path", "text", "g"])
    #expect(Set(picture.elements.map(\.name)) == known)
    #expect(picture.elements.allSatisfy { element in !element.attributes.keys.contains { $0.hasPrefix("on") } })
    #expect(picture.elements[1].words == hostile)
    #expect(picture.shown.contains("<b onclick='x'>"))
  }

  @Test func `titles in any script are drawn`() throws {
    for title in ["你好世界你好世界你好世界", "שלום עולם", "Ünïcödé", "مرحبا", "👩‍⚕️ 🩺", "e\u{301}\u{302}\u{303}"] {
      let picture = try picture(Pictures.crossroads.replacing("The window", with: title))
      #expect(picture.shown.joined().replacing(" ", with: "").contains(title.replacing(" ", with: "")), "\(title)")
    }
  }

  @Test func `a search that was cut short says so, and claims nothing of what it did not see`() throws {
    let scenario = try scenario(Pictures.crossroads)
    let picture = try SVGPicture(SVGText.text(of: Pictures.cut(scenario, states: 3)))
    let shown = picture.shown.joined(separator: " ")
    #expect(shown.contains("cut short, since it has more than 3 states"))
    #expect(shown.contains("not seen") && !shown.contains(" never"))
  }
}
