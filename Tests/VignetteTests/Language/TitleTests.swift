import Testing
import VignetteEngine
import VignetteSource

@Suite struct TitleTests {
  @Test(arguments: ["second", "SECOND", "  Second", "\"Second\"", "“second”", "\"SECOND\"", "Second  "])
  func `titles ignore case, and may have quotation marks round them`(written: String) throws {
    #expect(try bodyKind("-> \(written)") == .lead(.scene(1)))
  }

  @Test(arguments: ["the first time", "The  First \u{A0} Time", "\"the\tfirst time\"", "THE FIRST TIME"])
  func `runs of spaces in a title count as one`(written: String) throws {
    let text = PlainCase.named(behind: "scene: The first   time\n  -> Good\nwhenever trust > 90\n  -> \(written)")
    #expect(try scenario(text).teachingCase.rules[0].body.destinations == [.scene(2)])
  }

  @Test(arguments: ["Ines’s kitchen", "Ines's kitchen", "ines‘s KITCHEN"])
  func `an apostrophe of a word processor is an apostrophe in a title`(written: String) throws {
    let text = PlainCase.named(behind: "scene: Ines's kitchen\n  -> Good\nwhenever trust > 90\n  -> \(written)")
    #expect(try scenario(text).teachingCase.rules[0].body.destinations == [.scene(2)])
  }

  @Test(arguments: [
    ("scene: \"A scene\"", "A scene"), ("scene: “A scene”", "A scene"), ("scene: The \"bad\" one", "The \"bad\" one"),
    ("scene: \"Bad\" and worse", "\"Bad\" and worse"), ("scene:   Wide  ", "Wide"), ("scene: One: two", "One: two"),
  ])
  func `quotation marks round a title are not part of it`(line: String, title: String) throws {
    #expect(try scenario(PlainCase.named(behind: "\(line)\n  -> Good")).teachingCase.scenes.last?.title == title)
  }

  @Test func `quotation marks may stand round any title`() throws {
    let behind = "visit: \"Last\"\nscene: \"Third\"\n  -> Good\nending: \"Bad\"\n  outcome: poor"
    let teachingCase = try scenario(PlainCase.named(behind: behind)).teachingCase
    #expect(teachingCase.visits.last?.title == "Last")
    #expect(teachingCase.scenes.last?.title == "Third")
    #expect(teachingCase.endings.map(\.title) == ["Bad", "Good"])
  }

  @Test func `quotation marks may stand round the title of the case`() throws {
    let text = PlainCase.text().replacing("title: A plain case", with: "title: \"A plain case\"")
    #expect(try scenario(text).teachingCase.header.title == "A plain case")
  }

  @Test(arguments: [
    "scene: 1️⃣First\n  -> Good", "visit: 1️⃣first", "ending: 1️⃣FIRST\n  outcome: poor", "scene: 1️⃣LATER\n  -> Good",
    "scene: \"1️⃣Second\"\n  -> Good", "visit: 1️⃣Later", "ending: 1️⃣second\n  outcome: poor",
  ])
  func `a title is used once, whether it names a visit, a scene or an ending`(block: String) {
    expectErrors(PlainCase.named(behind: block), .duplicateTitle)
  }

  @Test func `the title of the case is apart`() {
    #expect(Told.ofCase(PlainCase.named(behind: "scene: A plain case\n  -> Good")).errors.lines == [])
  }

  @Test(
    arguments: ["the end", "The  End", "Out of time", "OUT OF TIME", "\"the end\""], ["visit", "scene", "ending"])
  func `the end and Out of time are taken`(title: String, block: String) {
    let outcome = block == "ending" ? "\n  outcome: poor" : ""
    #expect(Told.ofCase(PlainCase.named(behind: "\(block): \(title)\(outcome)")).errors.codes == [.reservedTitle])
  }

  @Test(arguments: ["visit", "scene", "ending"])
  func `a visit, a scene and an ending have a title`(block: String) {
    let outcome = block == "ending" ? "\n  outcome: poor" : ""
    expectErrors(PlainCase.named(behind: "1️⃣\(block):\(outcome)"), .emptyValue)
  }
}
