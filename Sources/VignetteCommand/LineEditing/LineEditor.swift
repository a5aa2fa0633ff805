import CLineEditor
@preconcurrency import Glibc
import VignetteReports

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

  private let screen: Screen
  private let isInteractive: Bool
  private var lines = LineReader()
  private var history: HistoryFile?

  /// An editor on a screen. Where that is plain, no escape byte is written.
  init(_ screen: Screen) {
    self.screen = screen
    isInteractive = Terminal.hasInput && Terminal.hasOutput
    if isInteractive { line_editor_prepare(screen.style.isPlain ? 1 : 0) }
  }

  /// Offers what was typed before, and keeps in its file what is remembered from now on.
  mutating func useHistory(_ file: HistoryFile) {
    guard isInteractive else { return }
    line_editor_clear_history()
    for line in file.lines { line_editor_add_history(line) }
    history = file
  }

  /// Reads a line behind a prompt. What may be completed is offered with the tab key. On a screen that is gone nothing
  /// is read any more, so that nothing is done unseen.
  mutating func read(prompt: String, candidates: [Candidate] = []) -> Input {
    guard screen.result == .written else { return .end }
    guard isInteractive else { return readPlainly(prompt: prompt) }
    line_editor_clear_candidates()
    for candidate in candidates {
      line_editor_add_candidate(candidate.text, candidate.description, candidate.isHidden ? 1 : 0)
    }
    var outcome = line_editor_end
    let line = line_editor_read(prompt, &outcome)
    defer { free(line) }
    guard outcome == line_editor_line, let line else {
      screen.write("\n")
      return outcome == line_editor_interrupted ? .interrupted : .end
    }
    return .line(String(cString: line))
  }

  /// Reads the answer to a question, without the space around it; asks again where the line was abandoned. Nothing
  /// where there are no more lines.
  mutating func answer(prompt: String, candidates: [Candidate] = []) -> String? {
    while true {
      switch read(prompt: prompt, candidates: candidates) {
      case .line(let line): return line.trimmingSpaces
      case .interrupted: continue
      case .end: return nil
      }
    }
  }

  /// Puts a line in the history.
  mutating func remember(_ line: String) {
    guard isInteractive, !line.isEmpty else { return }
    line_editor_add_history(line)
    history?.append(line)
  }

  private mutating func readPlainly(prompt: String) -> Input {
    screen.write(prompt)
    guard screen.result == .written, let line = lines.next() else {
      screen.write("\n")
      return .end
    }
    screen.write(VisibleText.ofControls(line) + "\n")
    return .line(line)
  }
}
