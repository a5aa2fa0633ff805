import VignetteEngine
import VignetteSource

/// What a case must have and has not, told at its first line; and what it has too much of.
extension CaseReader {
  mutating func tellMissing() {
    let start = outline.roots.first.map { outline.range(of: $0) } ?? .fileStart
    if line(.title) == nil { log.report(.missingBlock("title:", "a case needs a title"), at: start) }
    if line(.patient) == nil { log.report(.missingBlock("patient:", "a case needs a patient"), at: start) }
    if lines(.scene).isEmpty { log.report(.missingBlock("scene:", "a case needs a scene"), at: start) }
    if lines(.ending).isEmpty { log.report(.missingBlock("ending:", "a case needs an ending"), at: start) }
    if !lines(.scene).isEmpty, hasNoOffer { log.report(.missingIntervention, at: start) }
    if teachingCase.dynamics.count > CaseLimits.dynamics {
      log.report(.tooManyDynamics(CaseLimits.dynamics), at: teachingCase.dynamics[CaseLimits.dynamics].range)
    }
  }

  private var hasNoOffer: Bool {
    !lines(.scene).contains { scene in
      outline.children(of: scene.line).contains { Heading.isIntervention(Cursor(outline, line: $0)) }
    }
  }
}
