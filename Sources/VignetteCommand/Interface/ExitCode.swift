/// How a command ended, as the shell sees it.
enum ExitCode: Int32 {
  /// Fine.
  case fine = 0
  /// The case, the test or the record has problems.
  case problems = 1
  /// Wrong usage, or a file that cannot be read or written.
  case unusable = 2
  /// Something could not be decided within the limits.
  case undecided = 3
}
