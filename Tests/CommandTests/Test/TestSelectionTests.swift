import Testing

@Suite struct TestSelectionTests {
  /// Two files with eleven tests in all.
  private func workspace() throws -> Workspace {
    let names = ["One", "Two", "Two words", "Three", "Four"]
    let scripts = names.map { "test: \($0)\n  > \"Same time\"\n" }.joined()
    return try Workspace([
      "all/window.vignette": SmallCase.window, "all/a.vtest": "tests: window\n\(scripts)",
      "all/b.vtest": "tests: window\n\(scripts)claims:\n  every path ends\n",
    ])
  }

  private func list(_ workspace: Workspace, _ options: String...) throws -> [String] {
    let outcome = try workspace.run(["test", "all", "--list"] + options, input: .bytes([]))
    #expect(outcome.code == 0)
    return outcome.lines.filter { !$0.isEmpty }
  }

  @Test func `the list names every test and runs none`() throws {
    let listed = try list(try workspace())
    #expect(listed.count == 11)
    #expect(listed.first == "all/a.vtest: One")
    #expect(listed.last == "all/b.vtest: claim: every path ends")
  }

  @Test(arguments: [("two", 4), ("Two words", 2), ("EVERY", 1), ("", 11)])
  func `a filter leaves the tests whose names contain it`(filter: String, count: Int) throws {
    let workspace = try workspace()
    #expect(try list(workspace, "--filter", filter).count == count)
    let outcome = try workspace.run("test", "all", "--filter", filter)
    #expect(outcome.code == 0)
    #expect(outcome.lines.filter { $0.hasPrefix("  ok  ") }.count == count)
  }

  @Test func `a filter that leaves nothing does not pass for a run in which all is well`() throws {
    let workspace = try workspace()
    #expect(try list(workspace, "--filter", "nothing so called").isEmpty)
    let outcome = try workspace.run("test", "all", "--filter", "nothing so called")
    #expect(outcome.code == 2)
    #expect(outcome.output == "")
    #expect(outcome.error.contains("no test has \"nothing so called\" in its name"))
  }

  @Test(arguments: [1, 2, 3, 4, 11, 12, 40])
  func `the shards are the whole, no test is in two, and they are alike in size`(count: Int) throws {
    let workspace = try workspace()
    var sizes: [Int] = []
    var all: [String] = []
    for shard in 1...count {
      let part = try list(workspace, "--shard", "\(shard)/\(count)")
      sizes.append(part.count)
      all += part
    }
    #expect(all.sorted() == (try list(workspace).sorted()))
    #expect((sizes.max() ?? 0) - (sizes.min() ?? 0) <= 1)
  }

  @Test func `a shard runs what it lists`() throws {
    let workspace = try workspace()
    let listed = try list(workspace, "--shard", "2/3").compactMap { $0.split(separator: ": ").last.map(String.init) }
    let ran = try workspace.run("test", "all", "--shard", "2/3").lines.filter { $0.hasPrefix("  ok  ") }
    #expect(ran.count == listed.count)
    for (name, line) in zip(listed, ran) { #expect(line.contains(name)) }
  }

  @Test func `the shards of what a filter leaves are the whole of that`() throws {
    let workspace = try workspace()
    let parts = try (1...3).flatMap { try list(workspace, "--filter", "two", "--shard", "\($0)/3") }
    #expect(parts.sorted() == (try list(workspace, "--filter", "two").sorted()))
  }

  @Test func `coverage is measured by all scripts of a file, whatever part is run`() throws {
    let claim = "tests: window\ntest: One\n  > \"Same time\"\nclaims:\n  coverage 20\n"
    let workspace = try Workspace(["window.vignette": SmallCase.window, "a.vtest": claim])
    #expect(try workspace.run("test", "a.vtest", "--filter", "coverage").code == 0)
  }

  @Test func `tests of one name are told apart`() throws {
    let script = "test: One\n  > \"Same time\"\n"
    let workspace = try Workspace([
      "window.vignette": SmallCase.window, "a.vtest": "tests: window\n\(script)\(script)",
    ])
    let outcome = try workspace.run("test", "a.vtest", "--list")
    #expect(Set(outcome.lines).count == outcome.lines.count)
  }
}
