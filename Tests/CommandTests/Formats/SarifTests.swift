import Testing

@Suite struct SarifTests {
  @Test func `a finding is a result with the witness as a code flow, and its rule explains it`() throws {
    let workspace = try Workspace(["cases/weekends.vignette": FoundCase.weekends])
    let outcome = try workspace.run("check", "--format", "sarif", "cases/weekends.vignette")
    #expect(outcome.code == 0)
    #expect(outcome.error == "")
    let law = try SarifLaw(outcome.output)
    #expect(law.results.count == 1)
    let result = try #require(law.results.first)
    #expect(result["ruleId"]?.words == "safety-not-offered")
    #expect(result["level"]?.words == "warning")
    let place = result["locations"]?.items.first?["physicalLocation"]
    #expect(place?["artifactLocation"]?["uri"]?.words == "cases/weekends.vignette")
    #expect(place?["region"]?["startLine"]?.whole == 4)
    let steps = try #require(
      result["codeFlows"]?.items.first?["threadFlows"]?.items.first?["locations"]?.items.compactMap { $0["location"] }
    )
    #expect(steps.map { $0["physicalLocation"]?["region"]?["startLine"]?.whole } == [14, 26, 4])
    #expect(steps.first?["message"]?["text"]?.words == "> \"What are the tablets to you?\"")
    let help = law.run["tool"]?["driver"]?["rules"]?.items.first?["help"]?["text"]?.words
    #expect(help?.contains("Offer the task on every way to its deadline.") == true)
  }

  @Test func `files without fault make a log without results`() throws {
    let workspace = try Workspace(["a.vignette": SmallCase.short().replacing("outcome: good", with: "outcome: mixed")]
    )
    let law = try SarifLaw(try workspace.run("check", "--format", "sarif", "a.vignette").output)
    #expect(law.run["results"] == .list([]))
    #expect(law.run["artifacts"]?.items.first?["location"]?["uri"]?.words == "a.vignette")
  }

  @Test func `columns are counted in UTF-16 code units, and addresses escaped`() throws {
    let text = SmallCase.short().replacing("Ines: Hello.", with: "Ines: 🙂 ä {trst}")
    let workspace = try Workspace(["all of them/ä.vignette": text])
    let law = try SarifLaw(try workspace.run("check", "--format", "sarif", "all of them").output)
    let place = try #require(law.results.first?["locations"]?.items.first?["physicalLocation"])
    #expect(place["artifactLocation"]?["uri"]?.words == "all%20of%20them/%C3%A4.vignette")
    #expect(place["region"]?["startColumn"]?.whole == 15)
    #expect(place["region"]?["endColumn"]?.whole == 19)
  }

  @Test func `a file named by its whole path is told by its path in the folder`() throws {
    let workspace = try Workspace(["weekends.vignette": FoundCase.weekends])
    let outcome = try workspace.run("check", "--format", "sarif", workspace.path("weekends.vignette"))
    let law = try SarifLaw(outcome.output)
    let place = law.results.first?["locations"]?.items.first?["physicalLocation"]
    #expect(place?["artifactLocation"]?["uri"]?.words == "weekends.vignette")
  }

  @Test func `what could not be decided is a notification`() throws {
    let workspace = try Workspace(["weekends.vignette": FoundCase.weekends])
    let outcome = try workspace.run("check", "--format", "sarif", "--max-states", "2", "weekends.vignette")
    #expect(outcome.code == 3)
    let law = try SarifLaw(outcome.output)
    let told = try #require(law.run["invocations"]?.items.first?["toolExecutionNotifications"]?.items.first)
    #expect(told["message"]?["text"]?.words?.hasPrefix("not everything could be decided; ") == true)
  }

  @Test func `equal results are told apart, and keep their fingerprints when lines move`() throws {
    let text = SmallCase.short(says: "{trst}").replacing("  Ines: {trst}", with: "  Ines: {trst}\n  Ines: {trst}")
    func prints(_ text: String) throws -> [String?] {
      let workspace = try Workspace(["a.vignette": text])
      return try SarifLaw(try workspace.run("check", "--format", "sarif", "a.vignette").output).results.map {
        $0["partialFingerprints"]?["primaryLocationLineHash"]?.words
      }
    }
    let before = try prints(text)
    #expect(Set(before).count == 2)
    #expect(try prints("// A comment.\n" + text) == before)
  }

  @Test func `a claim that fails is a result with the path that shows it, line by line of the case`() throws {
    let workspace = try Workspace([
      "weekends.vignette": FoundCase.weekends,
      "weekends.vtest": """
      tests: weekends
      test: Nobody swims
        > "What are"
          Dilan: A boat.
      claims:
        never "The pool" unless chosen check-medical-safety
        every path ends
      """,
    ])
    let outcome = try workspace.run("test", "--format", "sarif", "weekends.vtest")
    #expect(outcome.code == 1)
    let law = try SarifLaw(outcome.output)
    #expect(law.results.map { $0["ruleId"]?.words } == ["failed-script", "failed-claim"])
    let claim = try #require(law.results.last)
    let steps = try #require(
      claim["codeFlows"]?.items.first?["threadFlows"]?.items.first?["locations"]?.items.compactMap { $0["location"] })
    let places = steps.map { $0["physicalLocation"]?["artifactLocation"]?["uri"]?.words }
    #expect(places == ["weekends.vignette", "weekends.vignette", "weekends.vtest"])
    #expect(steps.map { $0["physicalLocation"]?["region"]?["startLine"]?.whole } == [14, 26, 6])
  }
}
