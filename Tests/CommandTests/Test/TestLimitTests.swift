import Testing

@Suite struct TestLimitTests {
  private func workspace() throws -> Workspace {
    try Workspace([
      "weekends.vignette": FoundCase.weekends,
      "weekends.vtest": "tests: weekends\nclaims:\n  every path ends\n  reachable \"The pool\"\n",
    ])
  }

  @Test func `claims that cannot be decided within the limits are never green, and the exit code says so`() throws {
    let outcome = try workspace().run("test", "--max-states", "2", "weekends.vtest")
    #expect(outcome.code == 3)
    #expect(outcome.output.contains("undecided  claim: every path ends"))
    #expect(outcome.output.contains("it has more than 2 states"))
    #expect(outcome.output.hasSuffix("2 undecided\n"), "\(outcome.output)")
  }

  @Test func `within the limits they hold`() throws {
    for options in [["--max-states", "1000"], ["--seconds", "20"], ["--threads", "2"], ["--memory", "500"]] {
      let outcome = try workspace().run(["test"] + options + ["weekends.vtest"], input: .bytes([]))
      #expect(outcome.code == 0, "\(options): \(outcome.output)")
    }
  }

  @Test func `a case that is too large takes no longer than it may, claims and ratings alike`() throws {
    let workspace = try Workspace([
      "a.vignette": FoundCase.endless,
      "a.vtest": """
      tests: a
      test: A rating
        > "We leave"
        expect rating alliance >= 1
      claims:
        every path ends
        best rating all >= 85
      """,
    ])
    let start = ContinuousClock.now
    let outcome = try workspace.run("test", "--seconds", "2", "a.vtest")
    #expect(ContinuousClock.now - start < .seconds(30))
    #expect(outcome.code == 3, "\(outcome.output)")
    #expect(outcome.output.contains("undecided  A rating"))
    #expect(outcome.output.contains("0 failed, 3 undecided"))
  }
}
