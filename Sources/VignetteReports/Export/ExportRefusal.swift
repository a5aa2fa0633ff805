package import VignetteSource

/// Why a case cannot be written in another form.
package struct ExportRefusal: Error {
  /// The line of the case that stands in the way.
  package let range: SourceRange
  /// What cannot be written, and what to do.
  package let reason: String
}
