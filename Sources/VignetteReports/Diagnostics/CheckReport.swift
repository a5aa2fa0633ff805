package import VignetteSource

/// What checking some files came to.
package struct CheckReport: Sendable {
  /// Questions about a case that could not be answered within the limits.
  package struct Undecided: Sendable {
    /// The file of the case.
    package let file: String
    /// What was asked, and why there is no answer, a sentence each.
    package let reasons: [String]

    /// Questions about a case that are left open.
    package init(file: String, reasons: [String]) {
      self.file = file
      self.reasons = reasons
    }
  }

  /// The files that were checked, in order.
  package let files: [String]
  /// Errors and warnings, file by file, in the order of the lines.
  package let diagnostics: [Diagnostic]
  /// How many remarks there are beside, which `vignette explore` tells.
  package let remarks: Int
  /// The cases of which something is undecided.
  package let undecided: [Undecided]

  /// What checking some files came to.
  package init(files: [String], diagnostics: [Diagnostic], remarks: Int = 0, undecided: [Undecided] = []) {
    self.files = files
    self.diagnostics = diagnostics
    self.remarks = remarks
    self.undecided = undecided
  }

  /// How many errors there are.
  package var errors: Int { diagnostics.filter { $0.severity == .error }.count }

  /// How many warnings there are.
  package var warnings: Int { diagnostics.count - errors }
}
