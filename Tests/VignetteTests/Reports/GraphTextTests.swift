import Testing
import VignetteEngine
import VignetteReports

@Suite struct GraphTextTests {
  private static let odd = #"A "b" [c](d) {e} |f| <g> & \N %%{init: {}}%% `h` *i* 1. j ; # k -- end"#

  private func texts(_ title: String) throws -> (dot: String, mermaid: String) {
    let picture = try Pictures.explored(
      Pictures.crossroads.replacing("The window", with: title).replacing("The first time", with: "V \(title)"))
    return (DOTText.text(of: picture), MermaidText.text(of: picture))
  }

  @Test func `dot names every scene and ending once and draws every arrow`() throws {
    let dot = try texts("The window").dot
    for name in ["scene1", "scene2", "scene3", "scene4", "ending1", "ending2", "outOfTime"] {
      #expect(dot.split(separator: "\n").count { $0.contains("\(name) [label=\"") && !$0.contains("->") } == 1)
    }
    #expect(dot.split(separator: "\n").count { $0.contains(" -> ") } == 7)
    #expect(dot.contains("scene1 -> scene2 [label=\"1 line, otherwise\""))
  }

  @Test func `in dot a title is one string, whatever it holds`() throws {
    let dot = try texts(GraphTextTests.odd).dot
    #expect(dot.contains(#"label="V A \"b\" [c](d) {e} |f| <g> &amp; \\N %%{init: {}}%% `h` *i* 1. j ; # k -- end""#))
    for line in dot.split(separator: "\n") {
      let marks = line.replacing(#"\\"#, with: "").replacing(#"\""#, with: "").filter { $0 == "\"" }.count
      #expect(marks % 2 == 0, "\(line)")
    }
  }

  @Test func `mermaid names every scene and ending once and draws every arrow`() throws {
    let mermaid = try texts("The window").mermaid
    #expect(mermaid.hasPrefix("flowchart TD\n"))
    let lines = mermaid.split(separator: "\n").map { $0.drop { $0 == " " } }
    #expect(lines.count { $0.contains(":::") } == 7)
    #expect(lines.count { $0.contains("-->|") || $0.contains("-.->|") } == 7)
    #expect(lines.contains("scene1 -->|\"1 line, otherwise\"| scene2"))
    #expect(lines.count { $0.hasPrefix("subgraph ") } == 2 && lines.count { $0 == "end" } == 2)
  }

  @Test func `in mermaid signs that it or Markdown could take for their own are written by number`() throws {
    let mermaid = try texts(GraphTextTests.odd).mermaid
    let title =
      "A #34;b#34; #91;c#93;#40;d#41; #123;e#125; #124;f#124; #60;g#62; #38; #92;N #37;#37;#123;init#58; "
      + "#123;#125;#125;#37;#37; #96;h#96; #42;i#42; 1#46; j #59; #35; k #45;#45; end"
    #expect(mermaid.contains("\"V \(title)\""))
    #expect(!mermaid.contains("%%") && !mermaid.contains("<g>"))
  }

  @Test func `letters of any script stand as they are`() throws {
    let texts = try texts("Ünïcödé 你好 שלום")
    #expect(texts.dot.contains("Ünïcödé 你好 שלום") && texts.mermaid.contains("Ünïcödé 你好 שלום"))
  }

  @Test func `plays are marked in both`() throws {
    let scenario = try scenario(Pictures.crossroads)
    let picture = Pictures.explored(scenario, played: [.intervention(2), .intervention(1)])
    for text in [DOTText.text(of: picture), MermaidText.text(of: picture)] {
      #expect(text.contains("turns 1\u{2013}2") && text.contains("#8e44ad") && text.contains("#0b5cad"))
    }
  }
}
