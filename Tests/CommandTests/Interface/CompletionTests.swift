import FoundationEssentials
import Testing

@Suite struct CompletionTests {
  private static func isInstalled(_ tool: String) -> Bool { FileManager.default.fileExists(atPath: tool) }

  /// A folder in which the completions of a shell lie.
  private func workspace(_ shell: String) throws -> Workspace {
    let workspace = try Workspace(["window.vignette": "title: x\n"])
    try workspace.write(try workspace.run("help", "--completions", shell).output, to: "completions")
    return workspace
  }

  /// What bash offers for the last of some words.
  private func offered(_ words: String...) throws -> [String] {
    let workspace = try workspace("bash")
    try workspace.write(SmallCase.short(), to: "Scenarios/short.vignette")
    try workspace.play(["1"], case: "short")
    let script = """
      source completions
      vignette() { '\(workspace.program)' "$@"; }
      COMP_WORDS=(\(words.map { "'\($0)'" }.joined(separator: " ")))
      COMP_CWORD=\(words.count - 1)
      _vignette
      printf '%s\\n' "${COMPREPLY[@]}"
      """
    let outcome = try workspace.run(tool: "/bin/bash", ["--norc", "-c", script])
    #expect(outcome.error == "")
    return outcome.lines.filter { !$0.isEmpty }
  }

  @Test(
    arguments: [("bash", "/bin/bash"), ("zsh", "/usr/bin/zsh"), ("fish", "/usr/bin/fish")]
      .filter { isInstalled($0.1) })
  func `a shell finds nothing wrong with its completions`(shell: String, tool: String) throws {
    let outcome = try workspace(shell).run(tool: tool, ["-n", "completions"])
    #expect(outcome.code == 0)
    #expect(outcome.error == "")
  }

  @Test func `bash completes commands, options, values and files`() throws {
    #expect(try offered("vignette", "pl") == ["play"])
    #expect(try offered("vignette", "re") == ["resume", "records", "recognize"])
    #expect(try offered("vignette", "check", "--st") == ["--strict"])
    #expect(try offered("vignette", "help", "--completions", "f") == ["fish"])
    #expect(try offered("vignette", "play", "win") == ["window.vignette"])
  }

  @Test(arguments: [
    ("check", ["text", "json", "github"]), ("test", ["text", "tap", "json"]), ("records", ["text", "json"]),
    ("debrief", ["text", "markdown", "json"]),
  ])
  func `bash offers the values that the command takes, and no others`(command: String, values: [String]) throws {
    #expect(Set(try offered("vignette", command, "--format", "")) == Set(values))
  }

  @Test func `bash completes the names of cases, records, messages and entries of the manual`() throws {
    #expect(try offered("vignette", "play", "sho") == ["short"])
    #expect(try offered("vignette", "debrief", "2").count == 1)
    #expect(try offered("vignette", "explain", "unknown-pe") == ["unknown-person"])
    #expect(try offered("vignette", "manual", "noce").contains("nocebo"))
    #expect(try offered("vignette", "help", "de") == ["debrief"])
    #expect(try offered("vignette", "manual", "--manual", "win") == ["window.vignette"])
  }

  @Test(arguments: ["zsh", "fish"])
  func `quotation marks of the completions come in pairs`(shell: String) throws {
    for line in try Workspace().run("help", "--completions", shell).lines where !line.hasPrefix("#") {
      #expect(line.filter { $0 == "'" }.count.isMultiple(of: 2), "\(line)")
    }
  }
}
