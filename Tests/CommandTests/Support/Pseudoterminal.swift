import Glibc
import Testing

/// The program in a terminal of its own, with somebody at the keys.
final class Pseudoterminal {
  /// Held on to, since its folder goes with it.
  private let workspace: Workspace
  private let terminal: Descriptor
  private let child: ChildProcess
  /// The number of the program's process.
  var id: Int32 { child.id }
  /// Everything that was written to the terminal so far.
  private(set) var bytes: [UInt8] = []
  private var waitedFor = 0

  /// The columns of the window.
  private(set) var columns: Int

  // What the system's headers call TIOCSPTLCK and TIOCGPTN.
  private static let unlock: UInt = 0x4004_5431
  private static let number: UInt = 0x8004_5430

  /// Starts the program in a window of some columns.
  init(_ workspace: Workspace, _ arguments: [String], columns: Int = 80) throws {
    self.workspace = workspace
    terminal = try Descriptor(opening: "/dev/ptmx", O_RDWR | O_NOCTTY)
    var zero: Int32 = 0
    var name: Int32 = 0
    try #require(ioctl(terminal.number, Pseudoterminal.unlock, &zero) == 0)
    try #require(ioctl(terminal.number, Pseudoterminal.number, &name) == 0)
    self.columns = columns
    var size = winsize(ws_row: 24, ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    try #require(ioctl(terminal.number, UInt(TIOCSWINSZ), &size) == 0)
    child = try ChildProcess(
      workspace.program, arguments, in: workspace.folder, environment: workspace.environment, leadsSession: true
    ) { actions in
      posix_spawn_file_actions_addopen(&actions, 0, "/dev/pts/\(name)", O_RDWR, 0)
      posix_spawn_file_actions_adddup2(&actions, 0, 1)
      posix_spawn_file_actions_adddup2(&actions, 0, 2)
    }
  }

  /// What was written so far, without escape sequences and carriage returns.
  var text: String { TerminalText.visible(bytes) }

  /// What was shown behind the last thing that was waited for.
  private var fresh: ArraySlice<UInt8> { TerminalText.visibleBytes(bytes)[waitedFor...] }

  /// Types some keys.
  func type(_ keys: String) throws { try terminal.write(Array(keys.utf8)) }

  /// Types a line and the Enter key.
  func enter(_ line: String) throws { try type(line + "\r") }

  /// Makes the window as wide as told.
  func resize(columns: Int) throws {
    self.columns = columns
    var size = winsize(ws_row: 24, ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    try #require(ioctl(terminal.number, UInt(TIOCSWINSZ), &size) == 0)
  }

  /// Waits until something is shown that was not yet waited for; gives all that was shown with it. It need wait no
  /// longer where it sees what must not come.
  @discardableResult
  func expect(_ words: String, not wrong: String? = nil, sourceLocation: SourceLocation = #_sourceLocation) throws
    -> String
  {
    let deadline = ContinuousClock.now + ChildProcess.patience
    while true {
      let shown = fresh
      if let found = shown.firstRange(of: words.utf8) {
        waitedFor = found.upperBound
        return String(decoding: shown[..<found.upperBound], as: UTF8.self)
      }
      let isWrong = wrong.map { shown.firstRange(of: $0.utf8) != nil } ?? false
      let isThere = !isWrong && terminal.waitForInput(until: deadline)
      let more = isThere ? terminal.read() : nil
      try #require(
        more != nil, "\"\(words)\" was not shown; since: \(String(decoding: shown, as: UTF8.self))",
        sourceLocation: sourceLocation)
      bytes += more ?? []
    }
  }

  /// Waits until it is over; gives the exit code.
  @discardableResult
  func end() throws -> Int32? {
    let deadline = ContinuousClock.now + ChildProcess.patience
    while terminal.waitForInput(until: deadline) {
      guard let more = terminal.read() else { return child.wait() }
      bytes += more
    }
    child.end()
    try #require(Bool(false), "it did not end in time; so far: \(text)")
    return nil
  }

  /// Whether what is typed is echoed and handed over line by line, as a shell leaves it.
  var isAsAShellLeavesIt: Bool {
    var settings = termios()
    let wanted = tcflag_t(ECHO | ICANON | ISIG)
    return tcgetattr(terminal.number, &settings) == 0 && settings.c_lflag & wanted == wanted
  }

  /// The lines that stand on the screen, as a terminal of this width shows them; those last written, where told.
  func screen(since start: Int = 0) -> [String] { TerminalGrid(Array(bytes[start...]), columns: columns).lines }

  /// Ends the program at once, as a power cut would.
  func cutPower() {
    child.end()
    child.wait()
  }
}
