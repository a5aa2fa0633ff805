import Testing

@Suite struct FormatsTests {
  @Test func `every example of the page on formats is what the program writes`() throws {
    let page = try FormatsPage()
    let workspace = try page.workspace()
    let outputs = try page.examples.map { try page.output(of: $0, in: workspace) }
    let text = page.text(with: outputs)
    try expectGolden(text, FormatsPage.path)
  }

  @Test(arguments: ["check", "explore", "test", "records", "debrief"])
  func `the page on formats tells of every key there is`(command: String) throws {
    let page = try FormatsPage()
    let workspace = try page.workspace()
    let heading = "vignette \(command) --format json"
    let example = try #require(page.examples.first { $0.commands.last?.hasPrefix(heading) == true })
    for example in page.examples where example.commands.count > 1 { _ = try page.output(of: example, in: workspace) }
    let keys = try JSON.reading(try page.output(of: example, in: workspace).suffixFromBrace).keys
    #expect(keys.count > 5)
    let told = try #require(page.text.split(separator: "\n## ").first { $0.hasPrefix("`\(heading)`") })
    for key in keys { #expect(told.contains("`\(key)`") || told.contains(".\(key)`"), "\(key)") }
  }

  @Test func `the page on formats tells of every kind and key of a record`() throws {
    let workspace = try Workspace.withWindow()
    let skips = Array(repeating: "", count: 5)
    try workspace.play(
      ["What would", "/hint", "/back", "why did you stop", "Same time", "fine", "4"] + skips + ["1"])
    try workspace.run("resume")
    let told = try #require(try FormatsPage().text.split(separator: "\n## ").last)
    for line in try workspace.recordLines() {
      let entry = try #require(try JSON.reading(line)["entry"])
      let kind = try #require(entry["kind"]?.words)
      let row = try #require(told.split(separator: "\n").first { $0.hasPrefix("| `\(kind)` |") }, "\(kind)")
      for key in entry.keys where key != "kind" { #expect(row.contains("`\(key)`"), "\(kind): \(key)") }
    }
  }
}
