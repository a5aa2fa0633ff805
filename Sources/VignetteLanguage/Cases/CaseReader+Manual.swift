package import VignetteSource

/// The manual a case asks for, which must be read before the case can be.
extension CaseReader {
  /// The file that a case names behind `manual:`, with its place; nothing where it names none.
  package static func manualName(in outline: Outline) -> (name: String, range: SourceRange)? {
    for line in outline.roots {
      guard let found = try? MarginReader.read(line, outline, as: CaseKey.self, takesColon: { $0.takesColon }),
        found.key == .manual, !found.value.isAtEnd
      else { continue }
      return (found.value.rest.text, found.value.rest.range)
    }
    return nil
  }
}
