import VignetteReports
import VignetteSource
import VignetteVerification

/// `vignette graph`: draws the scenes and endings of a case and what leads from one to another.
enum GraphCommand {
  /// Draws the case that is called for.
  static func run(_ arguments: Arguments) throws -> ExitCode {
    let options = try SearchOptions(arguments)
    let wanted = try CaseLoader.make(arguments).load(calledFor: arguments.words[0])
    let trail = try arguments.value(.record).map { try PlayedTrail($0, through: wanted) }
    let loaded = trail?.loaded ?? wanted
    let picture =
      arguments.has(.explored)
      ? explored(loaded, options, trail?.played)
      : CasePicture(loaded.scenario, file: loaded.caseFile, map: CaseMap(loaded.scenario), played: trail?.played)
    let text = text(of: picture, arguments.value(.format))
    let written = try arguments.value(.output).map { try PictureFile.write(text, to: $0) } ?? print(text)
    guard written == .fine else { return written }
    return picture.map.traffic?.stop == nil ? .fine : .undecided
  }

  private static func explored(
    _ loaded: LoadedCase, _ options: SearchOptions, _ played: CasePicture.Played?
  ) -> CasePicture {
    let watch = SearchWatch(seconds: Double(options.seconds))
    Interruption.watch()
    var analysis = CaseAnalysis(loaded.scenario, under: options.conditions(watch))
    let map = CaseMap(exploring: &analysis)
    let bestPlay = MapTrail(bestOf: &analysis)
    Interruption.unwatch()
    watch.clear()
    return CasePicture(loaded.scenario, file: loaded.caseFile, map: map, bestPlay: bestPlay, played: played)
  }

  private static func text(of picture: CasePicture, _ format: String?) -> String {
    switch format {
    case "dot": DOTText.text(of: picture)
    case "mermaid": MermaidText.text(of: picture)
    default: SVGText.text(of: picture)
    }
  }
}
