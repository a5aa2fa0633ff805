import Glibc

/// Measures of the whole program, from outside.
enum ProcessBenchmarks {
  /// Start to the patient's first line, checking a large case, running the cases' tests.
  static func run(program: String, scenarios: String) {
    measureStart(program, scenarios)
    measureCheck(program)
    measureTests(program, scenarios)
  }

  private static func measureStart(_ program: String, _ scenarios: String) {
    let nothing = repeated(20) { Child.run(["/bin/true"]) }
    for name in CaseFiles.names(ending: ".vignette", in: scenarios) {
      let first = repeated(20) { Child.run([program, "play", "\(scenarios)/\(name)", "--seed", "1"]) }
      print(
        "start to the first line, \(name): \(first.times.text(decimals: 2)) ms (min/median/max), peak \(first.memory.text(decimals: 1)) MB"
      )
    }
    print("start of /bin/true: \(nothing.times.text(decimals: 2)) ms")
  }

  private static func measureCheck(_ program: String) {
    let path = "/tmp/vignette-benchmark-\(getpid()).vignette"
    let text = GeneratedCase.text(lines: 100_000)
    guard let file = fopen(path, "w") else { return print("cannot write \(path)") }
    fputs(text, file)
    fclose(file)
    defer { unlink(path) }
    let lines = text.utf8.count { $0 == UInt8(ascii: "\n") }
    let check = repeated(5) { Child.run([program, "check", "--quick", path]) }
    print(
      "check --quick of a generated case of \(lines) lines: \(check.times.text(decimals: 0)) ms, peak \(check.memory.text(decimals: 0)) MB"
    )
  }

  private static func measureTests(_ program: String, _ scenarios: String) {
    let tests = repeated(5) { Child.run([program, "test", scenarios]) }
    print(
      "all tests of \(scenarios), claims included: \(tests.times.text(decimals: 0)) ms, peak \(tests.memory.text(decimals: 0)) MB"
    )
  }

  private static func repeated(_ count: Int, _ run: () -> Child) -> (times: Sample, memory: Sample) {
    let children = (0..<count).map { _ in run() }
    return (Sample(children.map { $0.seconds * 1000 }), Sample(children.map(\.megabytes)))
  }
}
