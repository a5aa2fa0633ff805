@preconcurrency import Glibc
import VignetteReports

/// The terminal the program talks to, if there is one.
enum Terminal {
  /// Whether standard input comes from a terminal.
  static var hasInput: Bool { isatty(0) == 1 }

  /// Whether standard output goes to a terminal.
  static var hasOutput: Bool { isatty(1) == 1 }

  /// The columns of the window; 80 where there is none.
  static var width: Int {
    var size = winsize()
    guard ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }

  /// How to show things on standard error.
  static var errorStyle: Style {
    let isPlain = Environment.value("NO_COLOR") != nil || isatty(2) == 0 || Environment.value("TERM") == "dumb"
    return Style(width: 100, isPlain: isPlain)
  }

  /// How to show things: by words alone where asked for, where NO_COLOR is set, or where there is no terminal.
  static func style(plain: Bool) -> Style {
    let isPlain = plain || Environment.value("NO_COLOR") != nil || !hasOutput || Environment.value("TERM") == "dumb"
    return Style(width: min(width, 100), isPlain: isPlain)
  }
}
