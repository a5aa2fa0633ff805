@preconcurrency import Glibc

/// Whether somebody pressed ctrl-C while the program was at work.
enum Interruption {
  nonisolated(unsafe) private static var flag: sig_atomic_t = 0

  /// From now on ctrl-C only asks to stop.
  static func watch() {
    flag = 0
    signal(SIGINT) { _ in Interruption.flag = 1 }
  }

  /// Ctrl-C ends the program again.
  static func unwatch() { signal(SIGINT, SIG_DFL) }

  /// Whether it was pressed.
  static var wasAsked: Bool { flag != 0 }
}
