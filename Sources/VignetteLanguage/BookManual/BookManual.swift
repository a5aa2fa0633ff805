package import VignetteSource

/// The manual that ships inside the program: our reading of the book, as text in the manual format.
///
/// Mintz D. *Psychodynamic Psychopharmacology: Caring for the Treatment-Resistant Patient.* 2022.
package enum BookManual {
  /// The text, as an author would write it in a file.
  package static var text: String {
    [
      header, principles, dynamics, movesExploring, movesRelating, movesDeciding, movesSafety, movesInward,
      movesPoorTelling, movesPoorActing, patterns, phases, glossary,
    ].joined(separator: "\n\n") + "\n"
  }

  /// The text as a file with a name for messages.
  package static var file: SourceFile { SourceFile(name: "the built-in manual", text: text) }
}
