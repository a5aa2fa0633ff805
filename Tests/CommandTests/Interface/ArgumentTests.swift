import Testing

@Suite struct ArgumentTests {
  @Test(arguments: [
    (["frob"], "there is no command \"frob\""),
    (["pla"], "did you mean \"vignette play\"?"),
    (["--frob"], "--frob"),
    (["play", "--exma"], "did you mean --exam?"),
    (["play", "one", "two"], "does not take \"two\""),
    (["check"], "needs PATH"),
    (["new"], "needs NAME"),
    (["records", "more"], "does not take \"more\""),
    (["check", "--format", "xml", "."], "text, json, github"),
    (["test", ".", "--format", "github"], "text, tap, json"),
    (["debrief", "x", "--format", "html"], "text, markdown, json"),
    (["play", "x", "--seed"], "--seed needs a value"),
    (["play", "x", "--seed", "-1"], "not \"-1\""),
    (["play", "x", "--seed=99999999999999999999"], "whole number"),
    (["check", "--strict=yes", "."], "--strict takes no value"),
    (["check", ".", "--max-lines", "0"], "from 1 on"),
    (["help", "pla"], "did you mean \"play\"?"),
    (["explain", "unknown-mov"], "did you mean \"unknown-move\"?"),
    (["check", "nowhere.vignette"], "nowhere.vignette: there is no such file"),
    (["check", "--manual", "nowhere.manual", "."], "nowhere.manual: there is no such file"),
    (["play", "nowhere"], "there is no case \"nowhere\""),
    (["play", "nowhere.vignette"], "nowhere.vignette: there is no such file"),
    (["resume"], "there is no session"),
    (["resume", "nowhere"], "there is no record \"nowhere\""),
    (["verify", "nowhere.jsonl"], "nowhere.jsonl: there is no such file"),
    (["manual", "frobnicate"], "the manual has no \"frobnicate\""),
  ])
  func `wrong usage and files that are not there are told on standard error, with code 2`(
    words: [String], says: String
  ) throws {
    let outcome = try Workspace().run(words, input: .bytes([]))
    #expect(outcome.code == 2)
    #expect(outcome.output == "")
    #expect(outcome.error.hasPrefix("vignette: ") && outcome.error.contains(says), "\(outcome.error)")
    #expect(outcome.isOrderly)
  }

  @Test(arguments: ["0/2", "3/2", "1", "1/0", "a/b", "1/2/3", "-1/2", ""])
  func `a shard that is no part of a whole is wrong usage`(shard: String) throws {
    let outcome = try Workspace().run("test", ".", "--shard", shard)
    #expect(outcome.code == 2)
    #expect(outcome.error.contains("--shard takes I/N"))
  }

  @Test func `the value of an option stands behind it or behind a sign of equality`() throws {
    let workspace = try Workspace.withWindow()
    let apart = try workspace.run("check", "window.vignette", "--format", "json")
    let together = try workspace.run("check", "--format=json", "window.vignette")
    #expect(apart.code == 0)
    #expect(apart.output == together.output)
  }

  @Test func `behind two hyphens nothing is an option`() throws {
    let workspace = try Workspace(["--strict": "title: x\n"])
    #expect(try workspace.run("check", "--", "--strict").code == 1)
  }

  @Test func `the version is told`() throws {
    let outcome = try Workspace().run("--version")
    #expect(outcome.code == 0)
    #expect(outcome.output.hasPrefix("vignette "))
  }

  @Test func `bytes of an argument that could command a terminal are made visible`() throws {
    let outcome = try Workspace().run("frob\u{1B}[31m")
    #expect(outcome.error.contains("<U+001B>"))
    #expect(!outcome.error.contains("\u{1B}"))
  }
}
