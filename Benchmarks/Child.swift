import Glibc

/// A process that is run and measured from outside.
struct Child {
  /// Seconds from its start to its end.
  let seconds: Double
  /// What it ended with; -1 where it could not be started.
  let status: Int32
  /// Its peak memory in megabytes.
  let megabytes: Double

  /// Runs a program to its end; its input is empty and its output is thrown away.
  static func run(_ words: [String]) -> Child {
    let start = ContinuousClock.now
    var process: pid_t = 0
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    guard posix_spawn(&process, words[0], &actions, nil, &arguments, environ) == 0 else {
      return Child(seconds: 0, status: -1, megabytes: 0)
    }
    var status: Int32 = 0
    var usage = rusage()
    wait4(process, &status, 0, &usage)
    let elapsed = (ContinuousClock.now - start).components
    return Child(
      seconds: Double(elapsed.seconds) + Double(elapsed.attoseconds) / 1e18, status: status,
      megabytes: Double(usage.ru_maxrss) / 1024)
  }
}
