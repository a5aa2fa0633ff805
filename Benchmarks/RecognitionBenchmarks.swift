import Glibc
import VignetteEngine
import VignetteLanguage
import VignetteRecognition
import VignetteSource

/// Measures of recognition, from inside: how much is understood, how fast, and what the model costs.
enum RecognitionBenchmarks {
  /// Measures on a table of utterances whose moves are known.
  static func run(utterances: String) {
    guard let manual = ManualReader.read(OutlineReader.read(BookManual.file).outline).manual,
      let text = CaseFiles.text(utterances),
      let file = try? EvaluationFile(text, manual: manual)
    else { return print("cannot read \(utterances)") }
    for usesTable in [true, false] { measure(file, manual, usesTable: usesTable) }
  }

  private static func measure(_ file: EvaluationFile, _ manual: Manual, usesTable: Bool) {
    let before = residentMegabytes
    let (model, seconds) = timed { MoveModel(manual, usesTable: usesTable) }
    let grown = residentMegabytes - before
    let evaluation = Evaluation(model, of: manual)
    let (rows, whole) = timed { file.rows.enumerated().map { evaluation.outcome(of: $0.element, number: $0.offset) } }
    let figures = EvaluationFigures(rows)
    let name = "recognition \(usesTable ? "with" : "without") the word table"
    print(
      "\(name): top-1 \(percent(figures.top1, rows)), top-3 \(percent(figures.top3, rows)), among those offered "
        + "\(percent(figures.offeredTop1, rows)) and \(percent(figures.offeredTop3, rows))")
    print(
      "\(name): taken at once \(percent(figures.accepted, rows)), of these rightly "
        + "\(Sample.text(100 * Double(figures.acceptedRight) / Double(max(1, figures.accepted)), 1)) %, within one step "
        + "\(percent(figures.understoodWithinOneStep, rows))")
    print(
      "\(name): \(Sample.text(whole * 1e6 / Double(max(1, rows.count)), 0)) microseconds an utterance, model of "
        + "\(model.phraseCount) phrases made in \(Sample.text(seconds * 1000, 0)) ms, "
        + "\(Sample.text(grown, 1)) MB")
  }

  private static func percent(_ count: Int, _ rows: [EvaluatedRow]) -> String {
    Sample.text(100 * Double(count) / Double(max(1, rows.count)), 1) + " %"
  }

  private static func timed<Value>(_ work: () -> Value) -> (Value, Double) {
    let start = ContinuousClock.now
    let value = work()
    let elapsed = (ContinuousClock.now - start).components
    return (value, Double(elapsed.seconds) + Double(elapsed.attoseconds) / 1e18)
  }

  private static var residentMegabytes: Double {
    let numbers = CaseFiles.text("/proc/self/statm")?.split(separator: " ").compactMap { Double($0) } ?? []
    let pages = numbers.dropFirst().first ?? 0
    return pages * Double(getpagesize()) / 1_048_576
  }
}
