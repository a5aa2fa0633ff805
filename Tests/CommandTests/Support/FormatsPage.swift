import Testing

/// The page that documents the formats: files, and commands with what they write.
struct FormatsPage {
  /// Commands, and the lines of the page on which stands what they write.
  struct Example {
    let commands: [String]
    let output: Range<Int>
  }

  /// Where it lies.
  static let path = "Sources/FORMATS.md"

  /// The text of the page.
  let text: String
  /// The commands with what they write, in the order of the page.
  let examples: [Example]
  private let lines: [String]
  private let files: [String: String]

  /// The page as it stands.
  init() throws {
    text = try Project.text(of: FormatsPage.path)
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var files: [String: String] = [:]
    var examples: [Example] = []
    var start: Int?
    for (number, line) in lines.enumerated() {
      guard line.hasPrefix("```") else { continue }
      guard let opening = start else {
        start = number
        continue
      }
      start = nil
      let inside = lines[(opening + 1)..<number]
      let name = lines[opening].dropFirst("```text ".count)
      if lines[opening] == "```console" {
        let commands = inside.prefix { $0.hasPrefix("$ ") }
        let words = commands.map { String($0.dropFirst(2)) }
        examples.append(Example(commands: words, output: commands.endIndex..<number))
      } else {
        files[String(name)] = inside.map { $0 + "\n" }.joined()
      }
    }
    self.files = files
    self.examples = examples
  }

  /// A folder with the files of the page.
  func workspace() throws -> Workspace { try Workspace(files) }

  /// What the commands of an example write, without what differs from one run to the next.
  func output(of example: Example, in workspace: Workspace) throws -> String {
    let script = "vignette() { '\(workspace.program)' \"$@\"; }\n" + example.commands.joined(separator: "\n")
    return try workspace.run(tool: "/bin/bash", ["-c", script]).output.withoutTimes
  }

  /// The page with other output under its commands.
  func text(with outputs: [String]) -> String {
    var lines = lines
    for (example, output) in zip(examples, outputs).reversed() {
      let written = output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      lines.replaceSubrange(example.output, with: written.last == "" ? written.dropLast() : written[...])
    }
    return lines.joined(separator: "\n")
  }
}

extension String {
  /// What begins with the first brace that begins a line.
  var suffixFromBrace: String { firstRange(of: "{\n").map { String(self[$0.lowerBound...]) } ?? self }

  /// With one moment in place of every other, and one duration: these differ from one run to the next.
  var withoutTimes: String {
    replacing(/"seconds" : [0-9.e-]+/) { _ in "\"seconds\" : 0.001" }
      .replacing(/"(?<key>statesPerSecond|bytesPerState)" : [0-9.e-]+/) { "\"\($0.output.key)\" : 1000" }
      .replacing(/time="[0-9.]+"/) { _ in "time=\"0.001\"" }
      .replacing(/[0-9]{8}T[0-9]{6}/) { _ in "20260131T180000" }
      .replacing(/[0-9-]{10}T[0-9:]{8}Z/) { _ in "2026-01-31T18:00:00Z" }
  }
}
