@preconcurrency import Glibc
import VignetteReports
import VignetteSource

/// Runs the tool on the words behind its name, and gives the exit code.
package func run(_ words: [String]) -> Int32 {
  signal(SIGPIPE, SIG_IGN)
  do {
    return try perform(Arguments(words)).rawValue
  } catch let error as UsageError {
    Output.error.write("vignette: \(VisibleText.of(error.description))\n")
  } catch let error as CommandFailure {
    tell(error)
    return error.code.rawValue
  } catch {
    Output.error.write("vignette: \(error)\n")
  }
  return ExitCode.unusable.rawValue
}

private func tell(_ failure: CommandFailure) {
  Output.error.write(DiagnosticText(Terminal.errorStyle).text(of: failure.diagnostics))
  if !failure.message.isEmpty { Output.error.write("vignette: \(VisibleText.of(failure.message))\n") }
}

private func perform(_ arguments: Arguments) throws -> ExitCode {
  if arguments.asksForVersion { return print("vignette \(Version.current)\n") }
  guard let command = arguments.command else {
    return arguments.asksForHelp ? print(HelpText.overview) : try PlayCommands.chooseAndPlay()
  }
  if arguments.asksForHelp { return print(HelpText.text(of: CommandTable.specification(of: command))) }
  switch command {
  case .play: return try PlayCommands.play(arguments)
  case .resume: return try PlayCommands.resume(arguments)
  case .records: return try RecordCommands.list(arguments)
  case .debrief: return try RecordCommands.debrief(arguments)
  case .verify: return try RecordCommands.verify(arguments)
  case .check: return try CheckCommand.run(arguments)
  case .test: return try TestCommand.run(arguments)
  case .explore: return try ExploreCommand.run(arguments)
  case .graph: return try GraphCommand.run(arguments)
  case .export: return try ExportCommand.run(arguments)
  case .recognize: return try RecognizeCommand.run(arguments)
  case .new: return try NewCommand.run(arguments)
  case .manual: return try ManualCommand.run(arguments)
  case .explain: return try ExplainCommand.run(arguments)
  case .help: return try HelpCommand.run(arguments)
  }
}

/// Writes a text to standard output, and gives how the command ends.
func print(_ text: String) -> ExitCode {
  let screen = Screen(isPlain: true)
  screen.write(text)
  return screen.exitCode
}
