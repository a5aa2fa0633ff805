import VignetteEngine
import VignetteLanguage
import VignetteRecognition
import VignetteSource

/// What is said of the wordings of a case that is meant for typed words.
enum WordingDiagnostics {
  /// The diagnostics of a case, each at the line it is about.
  static func diagnostics(of loaded: LoadedCase) -> [Diagnostic] {
    let findings = WordingChecks.findings(of: loaded.scenario)
    return few(findings, loaded)
      + findings.compactMap { finding in
        switch finding {
        case .few: nil
        case .alike(let place, let other, let sentence):
          Diagnostic(
            .alikeInterventions(line(other, loaded), both: sentence), in: loaded.caseFile,
            at: intervention(place, loaded).range)
        case .nearer(let nearer): diagnostic(nearer, loaded)
        }
      }
  }

  /// All that have few wordings are told of in one place, at the first of them.
  private static func few(_ findings: [WordingFinding], _ loaded: LoadedCase) -> [Diagnostic] {
    let counts = findings.compactMap { finding -> (range: SourceRange, count: Int)? in
      if case .few(let place, let count) = finding { (intervention(place, loaded).range, count) } else { nil }
    }
    guard let first = counts.first else { return [] }
    let lines = counts.map { loaded.caseFile.place(of: $0.range.lower).line }
    let message = counts.count == 1 ? DiagnosticMessage.fewWordings(first.count) : .fewWordings(lines: lines)
    return [Diagnostic(message, in: loaded.caseFile, at: first.range)]
  }

  private static func diagnostic(_ nearer: NearerWording, _ loaded: LoadedCase) -> Diagnostic {
    let own = intervention(nearer.intervention, loaded)
    let range = nearer.place == 0 ? own.range : own.wordingRanges[nearer.place - 1]
    let percent = { (share: Double) in Int((share * 100).rounded()) }
    return Diagnostic(
      .nearerWording(
        line(nearer.other, loaded), isSure: nearer.isSure, percent: percent(nearer.share),
        ownPercent: percent(nearer.ownShare)),
      in: loaded.caseFile, at: range)
  }

  private static func intervention(_ place: Int, _ loaded: LoadedCase) -> Intervention {
    loaded.scenario.teachingCase.interventions[place]
  }

  private static func line(_ place: Int, _ loaded: LoadedCase) -> String { intervention(place, loaded).line }
}
