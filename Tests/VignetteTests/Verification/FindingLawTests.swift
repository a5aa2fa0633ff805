import Testing
import VignetteEngine
import VignetteSource

@testable import VignetteVerification

/// What findings say of all plays is true of all plays, over random cases: what never runs can be told by a mark in it that
/// no play meets, and what is needless can be taken out.
@Suite struct FindingLawTests {
  private func search(_ text: String) throws -> NaiveSearch { NaiveSearch(try scenario(text, manual: smallManual)) }

  @Test func `what is told never to run is met by no play`() throws {
    let codes: Set<DiagnosticCode> = [
      .blockNeverRuns, .otherwiseNeverRuns, .ruleNeverFires, .sceneNeverEntered, .endingNeverReached,
      .visitNeverEntered,
    ]
    for reported in try ReportedCases.all() {
      for (finding, line) in reported.all(codes) {
        var marked = MarkedCase(reported.small.text)
        marked.mark(blockUnder: line)
        let meetsMark = try search(marked.text).meetsMark
        #expect(!meetsMark, "seed \(reported.small.seed), line \(line): \(finding.message.text)")
      }
    }
  }

  @Test func `an if that is told never to be passed by is passed by in no play`() throws {
    for reported in try ReportedCases.all() {
      for (finding, line) in reported.all([.neverPassedBy]) {
        var marked = MarkedCase(reported.small.text)
        marked.markElse(of: line)
        let meetsMark = try search(marked.text).meetsMark
        #expect(!meetsMark, "seed \(reported.small.seed), line \(line): \(finding.message.text)")
      }
    }
  }

  @Test func `a condition that is told to hold always can be taken out, and no play changes`() throws {
    for reported in try ReportedCases.all() {
      for (_, line) in reported.all([.alwaysOffered]) {
        var changed = MarkedCase(reported.small.text)
        changed.remove(line)
        let isSame = try search(changed.text).hasSamePlays(as: reported.small.naive)
        #expect(isSame, "seed \(reported.small.seed), line \(line)")
      }
    }
  }

  @Test func `a threshold that is told to be crossed never can be a certainty, and no play changes`() throws {
    for reported in try ReportedCases.all() {
      for (finding, line) in reported.all([.uncrossedThreshold]) {
        let (text, parts) = (finding.message.text, finding.message.text.split(separator: "\""))
        var changed = MarkedCase(reported.small.text)
        changed.replace(String(parts[0]), with: text.contains("always holds") ? "1 = 1" : "1 = 2", in: line)
        let isSame = try search(changed.text).hasSamePlays(as: reported.small.naive)
        #expect(isSame, "seed \(reported.small.seed), line \(line): \(text)")
      }
    }
  }

  @Test func `an effect that is told to change nothing can be none, and no play changes`() throws {
    for reported in try ReportedCases.all() {
      for (finding, line) in reported.all([.clampedEffect]) {
        let bytes = Array(reported.small.text.utf8)[finding.range.lower..<finding.range.upper]
        let effect = String(decoding: bytes, as: UTF8.self)
        var changed = MarkedCase(reported.small.text)
        changed.replace(effect, with: effect.split(separator: " ")[0] + " +0", in: line)
        let isSame = try search(changed.text).hasSamePlays(as: reported.small.naive)
        #expect(isSame, "seed \(reported.small.seed), line \(line): \(effect)")
      }
    }
  }

  @Test func `what is told never to be offered, found or moved is so in no play`() throws {
    for reported in try ReportedCases.all() {
      let (naive, seed) = (reported.small.naive, reported.small.seed)
      let (reached, moved) = (naive.reached(), NaiveEffects(naive).moved)
      let teachingCase = naive.scenario.teachingCase
      for (finding, line) in reported.all([.neverOffered, .factNeverFound, .unmovedDynamic]) {
        let isTrue =
          switch finding.message.code {
          case .neverOffered:
            teachingCase.interventions.indices.filter { teachingCase.interventions[$0].isAt(finding.range) }
              .allSatisfy { reached[.offered($0)] == nil }
          case .factNeverFound:
            teachingCase.facts.indices.filter { teachingCase.facts[$0].range == finding.range }
              .allSatisfy { reached[.fact($0)] == nil }
          default:
            teachingCase.dynamics.indices.filter { teachingCase.dynamics[$0].range == finding.range }
              .allSatisfy { !moved.contains($0) }
          }
        #expect(isTrue, "seed \(seed), line \(line): \(finding.message.text)")
      }
    }
  }

  @Test func `every scene in which some play stops is told`() throws {
    for reported in try ReportedCases.all() {
      let scenes = reported.small.scenario.teachingCase.scenes
      for (end, code) in [(SessionEnd.deadEnd, DiagnosticCode.deadEnd), (.goingRound, .roundWithoutOffer)] {
        let stopped = reported.small.naive.states.filter { $0.end == end }.map { scenes[$0.scene].range }
        let told = reported.all([code]).map(\.finding.range)
        #expect(Set(told) == Set(stopped), "seed \(reported.small.seed): \(code)")
        #expect(told.count == Set(told).count, "seed \(reported.small.seed): \(code)")
      }
    }
  }
}

extension Intervention {
  fileprivate func isAt(_ range: SourceRange) -> Bool { self.range == range || whenRange == range }
}
