import Testing

/// The commands in the author's guide with what they write; among them the walk through a broken case, with its files
/// and its mends.
struct GuideWalk {
  /// Where the guide lies.
  static let path = "Scenarios/AUTHORING.md"

  /// Where the example lies that the guide is built on.
  private static let example = "Scenarios/Examples/the-sixth-doctor.vignette"

  private let lines: [String]
  private let blocks: [(kind: String, inside: Range<Int>)]

  /// The guide as it stands.
  init() throws {
    lines = try Project.text(of: GuideWalk.path).split(separator: "\n", omittingEmptySubsequences: false).map(
      String.init)
    var blocks: [(kind: String, inside: Range<Int>)] = []
    var start: Int?
    for (number, line) in lines.enumerated() where line.hasPrefix("```") {
      if let opening = start {
        blocks.append((String(lines[opening].dropFirst(3)), opening + 1..<number))
        start = nil
      } else {
        start = number
      }
    }
    self.blocks = blocks
  }

  /// The guide with what its commands really write, when the files and mends before them are taken in order.
  func played() throws -> String {
    let workspace = try Workspace()
    try workspace.write(Project.text(of: GuideWalk.example), to: "the-sixth-doctor.vignette")
    var wanted = ""
    var outputs: [(Range<Int>, [String])] = []
    for block in blocks {
      switch block.kind {
      case "vignette walk": try workspace.write(text(block.inside), to: "weekends.vignette")
      case "vtest walk": try workspace.write(text(block.inside), to: "weekends.vtest")
      case "vignette before": wanted = text(block.inside)
      case "vignette after": try mend(wanted, text(block.inside), in: workspace)
      case "console": outputs.append((block.inside, try output(block.inside, in: workspace)))
      default: break
      }
    }
    var lines = lines
    for (range, output) in outputs.reversed() { lines.replaceSubrange(range, with: output) }
    return lines.joined(separator: "\n")
  }

  private func text(_ inside: Range<Int>) -> String { lines[inside].map { $0 + "\n" }.joined() }

  private func mend(_ old: String, _ new: String, in workspace: Workspace) throws {
    let text = try workspace.text(of: "weekends.vignette")
    let beginning = String(old.dropLast())
    try #require(text.components(beginning) == 2, "what is to be mended stands once: \(beginning)")
    try workspace.write(text.replacing(beginning, with: String(new.dropLast())), to: "weekends.vignette")
  }

  private func output(_ inside: Range<Int>, in workspace: Workspace) throws -> [String] {
    try lines[inside].filter { $0.hasPrefix("$ ") }.flatMap { line -> [String] in
      let script = "vignette() { '\(workspace.program)' \"$@\"; }\n{ \(line.dropFirst(2)); } 2>&1"
      let output = try workspace.run(tool: "/bin/bash", ["-c", script]).output
      return [line] + output.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
    }
  }
}

extension String {
  /// Into how many parts another text cuts it.
  fileprivate func components(_ separator: String) -> Int {
    split(separator: separator, omittingEmptySubsequences: false).count
  }
}
