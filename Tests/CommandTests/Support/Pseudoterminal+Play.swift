import Testing

/// Playing the window case in a terminal.
extension Pseudoterminal {
  /// The window case, at its first prompt.
  static func playing(
    _ workspace: Workspace, columns: Int = 80, options: [String] = []
  ) throws -> Pseudoterminal {
    let terminal = try Pseudoterminal(
      workspace, ["play", "window.vignette", "--seed", "1"] + options, columns: columns)
    try terminal.expectPrompt()
    return terminal
  }

  /// Waits for the prompt under an offer.
  func expectPrompt() throws { try expect("\n\n> ") }

  /// Skips every question behind the end, up to the one for a turn.
  func skipQuestions() throws {
    try expect("you> ")
    try enter("")
    for _ in 0..<6 {
      try expect("1-4> ")
      try enter("")
    }
    try expect("numbers> ")
    try enter("")
    try expect("turn> ")
  }
}
