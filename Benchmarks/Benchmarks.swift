/// Measures and prints; asserts nothing. Called with the program to measure, the folder of the cases, a table of
/// utterances, and the parts to measure; all parts where none is named.
enum Benchmarks {
  /// What can be measured by itself.
  enum Part: String, CaseIterable {
    /// The whole program, from outside.
    case program
    /// The step, and plays.
    case steps
    /// The explorer, beside others.
    case search
    /// Recognition.
    case recognition
    /// How much of whole plays in typed words is understood; the plays lie beside the utterances.
    case voices
    /// What the cases hold, and what plays reach that nobody thought about.
    case library
  }

  /// Takes the measures.
  static func run(_ arguments: [String]) {
    let parts = arguments.dropFirst(3).map { Part(rawValue: $0) }
    guard arguments.count >= 3, !parts.contains(nil) else {
      let parts = Part.allCases.map(\.rawValue).joined(separator: "|")
      return print("usage: benchmarks PROGRAM SCENARIOS UTTERANCES [\(parts)]...")
    }
    for part in parts.isEmpty ? Part.allCases : parts.compactMap(\.self) {
      measure(part, program: arguments[0], scenarios: arguments[1], utterances: arguments[2])
    }
  }

  private static func measure(_ part: Part, program: String, scenarios: String, utterances: String) {
    switch part {
    case .program: ProcessBenchmarks.run(program: program, scenarios: scenarios)
    case .steps: StepBenchmarks.run(scenarios: scenarios)
    case .search: SearchBenchmarks.run()
    case .recognition: RecognitionBenchmarks.run(utterances: utterances)
    case .voices: VoiceFigures.run(besides: utterances, scenarios: scenarios)
    case .library: LibraryFigures.run(scenarios: scenarios)
    }
  }
}
