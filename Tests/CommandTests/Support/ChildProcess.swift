import FoundationEssentials
import Glibc
import Testing

/// The built program as a process of its own, without a shell between.
final class ChildProcess {
  /// Its number.
  let id: pid_t
  private var status: Int32?

  /// How long anything may take before a test gives up.
  static let patience = Duration.seconds(60)

  /// The program: it lies beside the tests' own.
  static func programPath() throws -> String {
    let own = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    return own.split(separator: "/").dropLast().map { "/" + $0 }.joined() + "/vignette"
  }

  /// What the system calls POSIX_SPAWN_SETSID.
  private static let setSession: Int16 = 0x80

  /// Starts a program in a folder, with nothing of the tests' own environment. Where it leads a session, the terminal
  /// it opens first is its own, so that ctrl-C reaches it. `env` goes to the folder and becomes the program. The
  /// threads of tests have all signals blocked, which no child must inherit.
  init(
    _ path: String, _ arguments: [String], in folder: String, environment: [String: String],
    leadsSession: Bool = false, files: (inout posix_spawn_file_actions_t) -> Void
  ) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    files(&actions)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    let flags = Int16(POSIX_SPAWN_SETSIGMASK) | (leadsSession ? ChildProcess.setSession : 0)
    posix_spawnattr_setflags(&attributes, flags)
    var id: pid_t = 0
    let words = CStrings(["env", "-C", folder, path] + arguments)
    let variables = CStrings(environment.map { "\($0.key)=\($0.value)" })
    let error = posix_spawn(&id, "/usr/bin/env", &actions, &attributes, words.pointers, variables.pointers)
    try #require(error == 0, "\(path): \(String(cString: strerror(error)))")
    self.id = id
  }

  deinit {
    guard status == nil else { return }
    end()
    wait()
  }

  /// Ends it at once, as a power cut would.
  func end() { kill(id, SIGKILL) }

  /// Waits until it is over; gives the exit code, or nothing where a signal ended it.
  @discardableResult
  func wait() -> Int32? {
    if status == nil {
      var found: Int32 = 0
      while waitpid(id, &found, 0) < 0, errno == EINTR {}
      status = found
    }
    guard let status, status & 0x7F == 0 else { return nil }
    return (status >> 8) & 0xFF
  }
}
