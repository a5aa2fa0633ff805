import VignetteSource
package import VignetteVerification

/// Shows what of a case the scripts of its tests do not reach.
package enum CoverageText {
  /// The coverage of a file's scripts, and everything they leave out.
  package static func lines(of file: FileOutcome) -> [String] {
    guard let coverage = file.coverage else { return [] }
    let name = VisibleText.of(file.caseFile.name)
    let counts = "\(coverage.reachedCount) of \(coverage.totalCount) interventions, sides of \"if\" and endings"
    return ["\(name): \(coverage.percent) % reached (\(counts))"]
      + coverage.gaps.map { gap in
        let line = file.caseFile.place(of: gap.range.lower).line
        let what = gap.isCounted ? "not reached" : "not reached, and not counted"
        return "  \(name):\(line): \(what): \(VisibleText.of(gap.text))"
      }
  }
}
