import VignetteEngine
import VignetteLanguage
import VignetteRecognition
import VignetteSource

/// What is said of the wordings of a case that is meant for typed words.
enum WordingDiagnostics {
  /// The diagnostics of a case, each at the intervention it is about.
  static func diagnostics(of loaded: LoadedCase) -> [Diagnostic] {
    let interventions = loaded.scenario.teachingCase.interventions
    return WordingChecks.findings(of: loaded.scenario).map { finding in
      let (message, place): (DiagnosticMessage, Int) =
        switch finding {
        case .few(let place, let count): (.fewWordings(count), place)
        case .alike(let place, let other, let sentence):
          (.alikeInterventions(interventions[other].line, both: sentence), place)
        case .nearer(let place, let wording, let other):
          (.nearerWording(wording, than: interventions[other].line), place)
        }
      return Diagnostic(message, in: loaded.caseFile, at: interventions[place].range)
    }
  }
}
