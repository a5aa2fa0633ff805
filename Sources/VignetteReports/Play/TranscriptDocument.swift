package import VignetteEngine

/// The conversation from its beginning.
package enum TranscriptDocument {
  /// The transcript of an attempt; with the educator's notes where asked for.
  package static func document(_ attempt: Attempt, withNotes: Bool) -> Document {
    let view = TurnBlocks(attempt.scenario, isCoached: withNotes)
    var document = Document([.heading(attempt.scenario.teachingCase.header.title, level: 1)])
    for turn in attempt.turns { document.blocks += view.blocks(of: turn) }
    return document
  }
}
