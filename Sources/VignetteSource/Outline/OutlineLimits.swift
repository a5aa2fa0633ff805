/// How large a text may be. A text beyond a limit is refused with that limit's own message.
package struct OutlineLimits: Hashable, Sendable {
  /// Lines in a file, blank ones and comments too.
  package var lines: Int
  /// Characters in a line of the file.
  package var lineLength: Int
  /// Levels of indentation.
  package var levels: Int

  /// Limits, by default those of the language: 100,000 lines of 4,000 characters, 32 levels.
  package init(lines: Int = 100_000, lineLength: Int = 4_000, levels: Int = 32) {
    self.lines = lines
    self.lineLength = lineLength
    self.levels = levels
  }
}
