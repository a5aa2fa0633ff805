import CLineEditor
@preconcurrency import Glibc

/// Reads the trainee's lines: with editing, history and completion where there is a terminal, else line by line.
struct LineEditor {
  /// What came of reading.
  enum Input: Equatable {
    /// A line, without its end.
    case line(String)
    /// The line was abandoned with ctrl-C.
    case interrupted
    /// There are no more lines.
    case end
  }

  private let isInteractive: Bool
  private let isPlain: Bool
  private var lines = LineReader()
  private var history: HistoryFile?

  /// An editor. Where it is plain, no escape byte is written.
  init(isPlain: Bool) {
    isInteractive = Terminal.hasInput && Terminal.hasOutput
    self.isPlain = isPlain
    if isInteractive { line_editor_prepare(isPlain ? 1 : 0) }
  }

  /// Keeps what is typed in a file, and offers what was typed before.
  mutating func useHistory(_ file: HistoryFile) {
    guard isInteractive else { return }
    line_editor_clear_history()
    for line in file.lines { line_editor_add_history(line) }
    history = file
  }

  /// Reads a line behind a prompt. What may be completed is offered with the tab key.
  mutating func read(prompt: String, candidates: [Candidate] = []) -> Input {
    guard isInteractive else { return readPlainly(prompt: prompt) }
    line_editor_clear_candidates()
    for candidate in candidates {
      line_editor_add_candidate(candidate.text, candidate.description, candidate.isHidden ? 1 : 0)
    }
    var outcome = line_editor_end
    let line = line_editor_read(prompt, &outcome)
    defer { free(line) }
    guard outcome == line_editor_line, let line else {
      Output.standard.write("\n")
      return outcome == line_editor_interrupted ? .interrupted : .end
    }
    return .line(remember(String(cString: line)))
  }

  private mutating func remember(_ line: String) -> String {
    guard !line.isEmpty else { return line }
    line_editor_add_history(line)
    history?.append(line)
    return line
  }

  private mutating func readPlainly(prompt: String) -> Input {
    Output.standard.write(prompt)
    guard let line = lines.next() else {
      Output.standard.write("\n")
      return .end
    }
    Output.standard.write(line + "\n")
    return .line(line)
  }
}
