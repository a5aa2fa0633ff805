import Glibc
import VignetteEngine
import VignetteReports

/// Other explorers of the reference case, built in a folder of their own where spin and gcc are installed.
struct Rivals {
  /// Those that were built and find as many states.
  private(set) var explorers: [SearchBenchmarks.Explorer] = []
  private let folder = "/tmp/vignette-rivals-\(getpid())"

  /// Builds them, and says which could not be.
  init(_ reference: ReferenceCase, _ scenario: Scenario, states: Int) {
    mkdir(folder, 0o700)
    if let model = try? PromelaModel.text(of: scenario, file: "reference.vignette") {
      addChecker("SPIN, the exported model", model, states: states + 1)
    }
    addChecker("SPIN, a model written for the case", reference.modelText, states: states)
    add(
      "C, a program written for the case", "explorer.c", reference.explorerText,
      "gcc -O2 -w -o explorer explorer.c && ./explorer \(states)", ["\(folder)/explorer", "\(states)"])
  }

  /// Takes the folder away.
  func remove() { _ = Child.run(["/bin/rm", "-r", folder]) }

  private mutating func addChecker(_ name: String, _ model: String, states: Int) {
    let program = "checker-\(explorers.count)"
    add(
      name, "model.pml", model,
      "spin -o2 -a model.pml && gcc -O2 -w -DSAFETY -DNOREDUCE -DMEMLIM=8000 -o \(program) pan.c"
        + " && ./\(program) -m1000 -w22 | grep -q ' \(states) states, stored'",
      ["\(folder)/\(program)", "-m1000", "-w22"])
  }

  private mutating func add(_ name: String, _ file: String, _ text: String, _ build: String, _ words: [String]) {
    guard write(text, to: "\(folder)/\(file)"), Child.run(["/bin/sh", "-c", "cd \(folder) && \(build)"]).status == 0
    else {
      return print("\(name): not measured; it could not be built, or does not find as many states")
    }
    explorers.append(
      SearchBenchmarks.Explorer(name: name) {
        let child = Child.run(words)
        return (child.seconds, child.megabytes * 1_048_576)
      })
  }

  private func write(_ text: String, to path: String) -> Bool {
    guard let file = fopen(path, "w") else { return false }
    defer { fclose(file) }
    return fputs(text, file) >= 0
  }
}
