package import VignetteEngine

/// The conversation from its beginning.
package enum TranscriptDocument {
  /// The transcript of an attempt, its turns numbered; with the educator's notes where asked for.
  package static func document(_ attempt: Attempt, withNotes: Bool) -> Document {
    let view = TurnBlocks(attempt.scenario, isCoached: withNotes)
    var document = Document([.heading(attempt.scenario.teachingCase.header.title, level: 1)])
    for (number, turn) in attempt.turns.enumerated() { document.blocks += view.blocks(of: turn, number: number) }
    return document
  }
}
