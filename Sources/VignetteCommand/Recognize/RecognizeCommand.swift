import VignetteEngine
import VignetteRecognition
import VignetteReports
import VignetteSource

/// `vignette recognize`: shows what typed words are taken for, or measures it.
enum RecognizeCommand {
  /// Shows what the words are taken for, or measures how well those of a table are understood.
  static func run(_ arguments: Arguments) throws -> ExitCode {
    if let path = arguments.value(.evaluate) { return try evaluate(path, arguments) }
    let text = arguments.words.joined(separator: " ")
    guard !arguments.words.isEmpty else { throw UsageError("vignette recognize needs TEXT, or --evaluate FILE") }
    let view = try view(of: text, arguments)
    if arguments.value(.format) == "json" { return print(RecognitionJSON.text(view)) }
    return print(RecognitionDocument.document(view).text(Terminal.style(plain: arguments.has(.plain))))
  }

  private static func view(of text: String, _ arguments: Arguments) throws -> RecognitionView {
    guard let name = arguments.value(.teachingCase) else {
      let manual = try ManualCommand.manual(arguments).manual
      return RecognitionView(text, manual: manual)
    }
    let loaded = try CaseLoader.make(arguments).load(calledFor: name)
    let scene = try scene(arguments.value(.scene), loaded.scenario.teachingCase)
    return RecognitionView(text, scenario: loaded.scenario, offers: Array(scene.interventions))
  }

  private static func scene(_ title: String?, _ teachingCase: Case) throws(CommandFailure) -> Scene {
    guard let title else { return teachingCase.scenes[0] }
    let scenes = teachingCase.scenes
    if let scene = scenes.first(where: { Wording($0.title) == Wording(title) }) { return scene }
    if let visit = teachingCase.visits.firstIndex(where: { Wording($0.title) == Wording(title) }) {
      let titles = scenes.filter { $0.visit == visit }.map { "\"\($0.title)\"" }
      throw CommandFailure(.unusable, "\"\(title)\" is a visit; its scenes: \(titles.joined(separator: ", "))")
    }
    let nearest = NearestName.of(title, among: scenes.map(\.title)).map { "; did you mean \"\($0)\"?" } ?? ""
    throw CommandFailure(.unusable, "the case has no scene \"\(title)\"\(nearest)")
  }

  private static func evaluate(_ path: String, _ arguments: Arguments) throws -> ExitCode {
    let manual = try ManualCommand.manual(arguments).manual
    let text = String(decoding: try CommandFailure.reading(path), as: UTF8.self)
    let file: EvaluationFile
    do {
      file = try EvaluationFile(text, manual: manual)
    } catch {
      throw CommandFailure(.problems, "\(path):\(error.line): \(error.message)")
    }
    let evaluation = Evaluation(MoveModel(manual), of: manual)
    let (rows, seconds) = Clock.timed {
      file.rows.enumerated().map { evaluation.outcome(of: $0.element, number: $0.offset) }
    }
    let microseconds = seconds * 1_000_000 / Double(max(1, rows.count))
    let figures = EvaluationFigures(rows)
    if arguments.value(.format) == "json" {
      return print(EvaluationJSON.text(figures, microsecondsPerInput: microseconds))
    }
    return print(EvaluationText(figures, manual, microsecondsPerInput: microseconds).text)
  }
}
