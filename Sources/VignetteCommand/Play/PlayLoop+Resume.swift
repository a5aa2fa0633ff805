import VignetteEngine

/// Going on after a pause.
extension PlayLoop {
  /// Takes over what the trainee said of the session before, and keeps that it is gone on with.
  mutating func resume(_ reflection: Reflection, isEndKept: Bool) {
    self.reflection = reflection
    self.isEndKept = isEndKept
    var entry = JournalEntry(.resume)
    entry.at = Clock.now
    recorder.keep(entry, &editor)
  }
}
