import VignetteSource
package import VignetteVerification

/// Shows what of a case the scripts of its tests do not reach.
package enum CoverageText {
  /// The coverage of a file's scripts, and everything they leave out.
  package static func text(of file: FileOutcome) -> String {
    guard let coverage = file.coverage else { return "" }
    let head =
      "\(file.caseFile.name): \(coverage.percent) % reached (\(coverage.reachedCount) of \(coverage.totalCount) interventions, sides of \"if\" and endings)\n"
    return head
      + coverage.gaps.map { gap in
        "  \(file.caseFile.name):\(file.caseFile.place(of: gap.range.lower).line): not reached: \(VisibleText.of(gap.text))\n"
      }.joined()
  }
}
