import FoundationEssentials
import Testing

@Suite struct HelpTests {
  private static let commands = [
    "play", "resume", "records", "debrief", "verify", "check", "test", "explore", "graph", "export", "recognize",
    "new", "manual", "explain", "help",
  ]

  private static func isInstalled(_ tool: String) -> Bool { FileManager.default.fileExists(atPath: tool) }

  /// The options that a command's help lists.
  private func options(of command: String) throws -> [String] {
    try Workspace().run("help", command).lines.filter { $0.hasPrefix("  --") }.compactMap {
      $0.split(separator: " ").first.map(String.init)
    }
  }

  @Test func `help lists every command and the exit codes`() throws {
    let outcome = try Workspace().run("help")
    #expect(outcome.code == 0)
    for command in HelpTests.commands { #expect(outcome.output.contains("\n  \(command) "), "\(command)") }
    for code in 0...3 { #expect(outcome.output.contains("\n  \(code)  ")) }
    #expect(try Workspace().run("--help").output == outcome.output)
  }

  @Test(arguments: commands)
  func `help of a command is the same however it is asked for`(command: String) throws {
    let outcome = try Workspace().run("help", command)
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("Usage: vignette \(command)"))
    #expect(try Workspace().run(command, "--help").output == outcome.output)
    #expect(try Workspace().run(command, "-h").output == outcome.output)
    #expect(try Workspace().run("--help", command).output == outcome.output)
  }

  @Test(arguments: ["--man", "--markdown", "--completions=bash", "--completions=zsh", "--completions=fish"])
  func `what is made of the table has every command and option that help has`(form: String) throws {
    let outcome = try Workspace().run("help", form)
    #expect(outcome.code == 0)
    let text = outcome.output.replacing("\\-", with: "-")
    for command in HelpTests.commands {
      #expect(text.contains(command))
      for option in try options(of: command) {
        let name = form.hasSuffix("fish") ? "-l \(option.dropFirst(2))" : option
        #expect(text.contains(name), "\(command) \(option)")
      }
    }
  }

  @Test func `every command has the options that are promised`() throws {
    let promised = [
      "play": ["--exam", "--plain", "--manual"], "debrief": ["--format"],
      "check": ["--format", "--strict", "--manual"],
      "test": ["--filter", "--list", "--shard", "--format", "--junit", "--update", "--coverage"],
      "resume": ["--plain"],
      "records": [], "verify": [], "new": [], "manual": ["--plain"], "explain": [],
    ]
    for (command, options) in promised { #expect(Set(try self.options(of: command)).isSuperset(of: options)) }
  }

  @Test(.enabled(if: isInstalled("/usr/bin/groff")))
  func `the manual page is typeset without a word of complaint`() throws {
    let workspace = try Workspace()
    try workspace.write(try workspace.run("help", "--man").output, to: "vignette.1")
    let outcome = try workspace.run(tool: "/usr/bin/groff", ["-man", "-ww", "-Tascii", "-P-cbou", "vignette.1"])
    #expect(outcome.code == 0)
    #expect(outcome.error == "")
    #expect(outcome.output.contains("--max-lines N"))
  }

  @Test func `the list of commands is a Markdown table of three columns`() throws {
    let lines = try Workspace().run("help", "--markdown").lines.filter { !$0.isEmpty }
    #expect(lines.count == HelpTests.commands.count + 2)
    for line in lines {
      let bars = line.replacing("\\|", with: "").filter { $0 == "|" }.count
      #expect(bars == 4, "\(line)")
    }
  }
}
