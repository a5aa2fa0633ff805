import VignetteEngine
import VignetteSource

/// What a case must have and has not, told at its first line; and what it has too much of.
extension CaseReader {
  mutating func tellMissing() {
    let start = outline.roots.first.map { outline.range(of: $0) } ?? .fileStart
    if line(.title) == nil, !isTried("title") {
      log.report(.missingBlock("title:", "a case needs a title"), at: start)
    }
    if line(.patient) == nil, !isTried("patient") {
      log.report(.missingBlock("patient:", "a case needs a patient"), at: start)
    }
    if lines(.scene).isEmpty, !isTried("scene") {
      log.report(.missingBlock("scene:", "a case needs a scene"), at: start)
    }
    if lines(.ending).isEmpty, !isTried("ending") {
      log.report(.missingBlock("ending:", "a case needs an ending"), at: start)
    }
    if !lines(.scene).isEmpty, hasNoOffer, !outline.lines.indices.contains(where: { isIntervention($0) }) {
      log.report(.missingIntervention, at: start)
    }
    if teachingCase.dynamics.count > CaseLimits.dynamics {
      log.report(.tooManyDynamics(CaseLimits.dynamics), at: teachingCase.dynamics[CaseLimits.dynamics].range)
    }
  }

  /// Whether a line at the margin begins with a word, rightly or wrongly written.
  private func isTried(_ word: String) -> Bool {
    outline.roots.contains { line in
      var cursor = Cursor(outline, line: line)
      return cursor.takeWord()?.text.lowercased() == word
    }
  }

  private var hasNoOffer: Bool {
    !lines(.scene).contains { scene in
      outline.children(of: scene.line).contains { Heading.isIntervention(Cursor(outline, line: $0)) }
    }
  }
}
