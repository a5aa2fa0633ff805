/// What came of running the program once.
struct Outcome {
  /// The exit code; nothing where a signal ended it.
  let code: Int32?
  /// What it wrote to standard output.
  let output: String
  /// What it wrote to standard error.
  let error: String

  /// Both, for comments on what went wrong.
  var text: String { "code \(code.map(String.init) ?? "none")\n\(output)\n--- standard error\n\(error)" }

  /// The lines of standard output.
  var lines: [String] { output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }

  /// Standard output as one line: where lines were broken is no matter.
  var flat: String { output.split { $0 == "\n" || $0 == " " }.joined(separator: " ") }

  /// Whether it ended by itself, and with nothing that only a programmer can read.
  var isOrderly: Bool {
    let traces = ["Fatal error", "Stack dump", "Backtrace", "Thread 0", ".swift:", "Optional(", "Error Domain"]
    return code != nil && !traces.contains { (output + error).contains($0) }
  }
}
