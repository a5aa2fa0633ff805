/// Measures and prints; asserts nothing. Called with the program to measure, the folder of the cases and a table of
/// utterances.
enum Benchmarks {
  /// Takes all measures.
  static func run(_ arguments: [String]) {
    guard arguments.count == 3 else {
      print("usage: benchmarks PROGRAM SCENARIOS UTTERANCES")
      return
    }
    let (program, scenarios) = (arguments[0], arguments[1])
    ProcessBenchmarks.run(program: program, scenarios: scenarios)
    StepBenchmarks.run(scenarios: scenarios)
    SearchBenchmarks.run()
    RecognitionBenchmarks.run(utterances: arguments[2])
    LibraryFigures.run(scenarios: scenarios)
  }
}
