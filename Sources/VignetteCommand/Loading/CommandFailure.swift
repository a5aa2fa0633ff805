import VignetteSource

/// What stops a command: the exit code, and what is told on standard error.
struct CommandFailure: Error {
  /// How the command ends.
  let code: ExitCode
  /// What is told, in a sentence; empty where diagnostics tell it.
  let message: String
  /// What is wrong with files.
  let diagnostics: [Diagnostic]

  /// A failure that a sentence tells.
  init(_ code: ExitCode, _ message: String) {
    self.code = code
    self.message = message
    diagnostics = []
  }

  /// A failure that diagnostics tell.
  init(_ code: ExitCode, diagnostics: [Diagnostic]) {
    self.code = code
    message = ""
    self.diagnostics = diagnostics
  }

  /// The bytes of a file that a command cannot do without.
  static func reading(_ path: String) throws(CommandFailure) -> [UInt8] {
    do {
      return try Files.read(path)
    } catch {
      throw CommandFailure(.unusable, error.description)
    }
  }
}
