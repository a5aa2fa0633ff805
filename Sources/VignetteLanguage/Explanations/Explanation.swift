package import VignetteSource

/// What there is to say of a diagnostic at leisure: why it is one, a text that raises it, and the same text mended.
package struct Explanation: Sendable {
  /// The kind of file a specimen is.
  package enum Kind: String, Sendable {
    /// A case.
    case scenario = "vignette"
    /// A manual.
    case manual
    /// Tests, of the case `specimen.vignette`.
    case tests = "vtest"
  }

  /// The code it explains.
  package let code: DiagnosticCode
  /// Why this is an error or a warning, and what to do, in a few sentences.
  package let text: String
  /// The kind of file the specimen is.
  package let kind: Kind
  /// The bytes of a whole file that raises the code.
  package let specimen: [UInt8]

  /// An explanation with a specimen that raises the code.
  init(_ code: DiagnosticCode, _ text: String, _ kind: Kind = .scenario, specimen: String) {
    self.code = code
    self.text = text
    self.kind = kind
    self.specimen = Array(specimen.utf8)
  }

  /// An explanation with a specimen that is no text, or too long to be written out.
  init(_ code: DiagnosticCode, _ text: String, _ kind: Kind = .scenario, specimen: [UInt8]) {
    self.code = code
    self.text = text
    self.kind = kind
    self.specimen = specimen
  }
}
