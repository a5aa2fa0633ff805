/// How much help a session gives.
package enum PracticeMode: String, Sendable, CaseIterable {
  /// Notes after each turn; undo, hints and meters allowed.
  case coached
  /// None of these until the end.
  case exam
}
