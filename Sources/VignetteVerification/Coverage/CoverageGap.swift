import VignetteEngine
package import VignetteSource

/// Something of a case that no play reached.
package struct CoverageGap: Sendable {
  /// Where it stands in the case.
  package let range: SourceRange
  /// What it is.
  package let text: String
  /// Whether it counts in the per cent; scenes, rules and `otherwise`s are only told.
  package let isCounted: Bool

  /// What a coverage leaves out, in the order of the file.
  static func gaps(of coverage: Coverage, in scenario: Scenario) -> [CoverageGap] {
    let all =
      scenes(coverage, scenario) + interventions(coverage, scenario) + sides(coverage, scenario)
      + endings(coverage, scenario) + rules(coverage, scenario) + otherwises(coverage, scenario)
    return all.sorted { ($0.range.lower, $0.text) < ($1.range.lower, $1.text) }
  }

  private static func scenes(_ coverage: Coverage, _ scenario: Scenario) -> [CoverageGap] {
    scenario.teachingCase.scenes.enumerated().filter { !coverage.scenes.contains($0.offset) }.map {
      CoverageGap(range: $0.element.range, text: "the scene \"\($0.element.title)\"", isCounted: false)
    }
  }

  private static func interventions(_ coverage: Coverage, _ scenario: Scenario) -> [CoverageGap] {
    scenario.teachingCase.interventions.enumerated().filter { !coverage.interventions.contains($0.offset) }.map {
      CoverageGap(range: $0.element.range, text: "the intervention \"\($0.element.line)\"", isCounted: true)
    }
  }

  private static func sides(_ coverage: Coverage, _ scenario: Scenario) -> [CoverageGap] {
    scenario.program.sides.enumerated().filter { !coverage.sides.contains($0.offset) }.map {
      CoverageGap(
        range: $0.element.range,
        text: $0.element.isPassedBy ? "the way past this \"if\", where it does not hold" : "this block of an \"if\"",
        isCounted: true)
    }
  }

  private static func endings(_ coverage: Coverage, _ scenario: Scenario) -> [CoverageGap] {
    scenario.teachingCase.endings.enumerated().filter { !coverage.endings.contains($0.offset) }.map {
      CoverageGap(range: $0.element.range, text: "the ending \"\($0.element.title)\"", isCounted: true)
    }
  }

  private static func rules(_ coverage: Coverage, _ scenario: Scenario) -> [CoverageGap] {
    scenario.teachingCase.rules.enumerated().filter { !coverage.rules.contains($0.offset) }.map {
      CoverageGap(range: $0.element.range, text: "this \"whenever\"", isCounted: false)
    }
  }

  private static func otherwises(_ coverage: Coverage, _ scenario: Scenario) -> [CoverageGap] {
    scenario.teachingCase.scenes.enumerated().compactMap { place, scene in
      guard let range = scene.otherwiseRange, !coverage.otherwises.contains(place) else { return nil }
      return CoverageGap(range: range, text: "the \"otherwise\" of \"\(scene.title)\"", isCounted: false)
    }
  }
}
