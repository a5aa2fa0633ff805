import Glibc
import Testing

/// Runs the built program once, from its arguments to its end.
struct Program {
  /// What standard input gives.
  enum Input {
    /// Bytes, and then their end.
    case bytes([UInt8])
    /// Text, after which somebody could still go on typing.
    case heldOpen(String)
  }

  /// Where standard output goes.
  enum Target {
    /// To the test.
    case test
    /// To a file.
    case file(String)
    /// To a pipe that nobody reads any more.
    case closedPipe
  }

  /// The path of the program.
  let path: String
  /// The folder in which it runs.
  let folder: String
  /// Its whole environment.
  let environment: [String: String]
  /// What standard input gives.
  var input: Input = .bytes([])
  /// Where standard output goes.
  var target: Target = .test

  /// Runs it and waits for its end.
  func run(_ arguments: [String]) throws -> Outcome {
    let (given, held) = try standardInput()
    let output = try standardOutput()
    let error = try Descriptor.holding([])
    let (end, lifeline) = try Descriptor.pipe()
    let child = try ChildProcess(path, arguments, in: folder, environment: environment) { actions in
      for (number, file) in [given, output, error, lifeline].enumerated() {
        posix_spawn_file_actions_adddup2(&actions, file.number, Int32(number))
      }
    }
    lifeline.close()
    let isOver = end.waitForInput(until: ContinuousClock.now + ChildProcess.patience)
    if !isOver { child.end() }
    held?.close()
    let outcome = Outcome(code: child.wait(), output: output.contents, error: error.contents)
    try #require(isOver, "it did not end in time; so far: \(outcome.text)")
    return outcome
  }

  private func standardInput() throws -> (given: Descriptor, held: Descriptor?) {
    switch input {
    case .bytes(let bytes): return (try Descriptor.holding(bytes), nil)
    case .heldOpen(let text):
      let (reading, writing) = try Descriptor.pipe()
      try writing.write(Array(text.utf8))
      return (reading, writing)
    }
  }

  private func standardOutput() throws -> Descriptor {
    switch target {
    case .test: return try Descriptor.holding([])
    case .file(let path): return try Descriptor(opening: path, O_WRONLY | O_CREAT)
    case .closedPipe:
      let (reading, writing) = try Descriptor.pipe()
      reading.close()
      return writing
    }
  }
}
