import VignetteEngine
package import VignetteSource

/// Finds the expected speech of a script that is now worded otherwise, and the words that should stand there.
package enum SpeechDifference {
  /// The changes of the test file after which its expected speech is what is really said. Speech of somebody who says
  /// nothing there is left as it is: that is no change of wording.
  package static func edits(of result: ScriptResult) -> [SourceEdit] {
    var edits = edits(result.script.opening, result.attempt.turns[0..<1])
    for (step, turns) in zip(result.script.steps, result.turnsOfSteps) {
      edits += self.edits(step.expectations, result.attempt.turns[turns])
    }
    return edits
  }

  private static func edits(_ expectations: [Expectation], _ turns: ArraySlice<Turn>) -> [SourceEdit] {
    var shown = ShownWords(turns)
    return expectations.compactMap { expectation in
      guard case .shown(let pattern) = expectation.kind, !shown.advance(past: pattern) else { return nil }
      guard let line = shown.nextLine(like: pattern) else { return nil }
      return SourceEdit(expectation.range, line)
    }
  }
}
