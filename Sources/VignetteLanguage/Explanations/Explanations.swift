package import VignetteSource

/// Every explanation.
package enum Explanations {
  /// The explanations in the order of their topics.
  package static let all: [Explanation] =
    lines + names + unknownNames + conditions + blocks + values + bodies + effects + scenes + dynamics + header
    + manuals + tests + warnings + unused + reach + places + stops + movement + worth + wordings

  /// The explanation of a code. A test proves that every code has one.
  package static func of(_ code: DiagnosticCode) -> Explanation? { all.first { $0.code == code } }

  /// The case that specimens of tests test: `specimen.vignette`.
  package static let specimenCase = """
    title: A specimen
    patient: Ines Alvarez
    dynamics:
      trust 25
    facts:
      mother-pills "Her mother gave her pills to keep her quiet."
    scene: First
      Ines: You are the sixth.
      * empathize "That sounds tiring."
        trust +10
        Ines: It is.
      * explore-medication-fears "What worries you about it?"
        when: trust >= 30
        reveal mother-pills
        Ines: My mother had pills for me.
        -> Understood
      otherwise
        if revealed mother-pills
          -> Understood
        else
          -> Gone
    ending: Understood
      outcome: good
    ending: Gone
      outcome: poor

    """
}
