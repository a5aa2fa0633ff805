import VignetteEngine

/// Whether words that mean a move may be taken for an intervention that makes it: it may name another medicine or dose,
/// do what the words refuse, or be far from them in its own wordings.
struct Fitting {
  private let judgement: Judgement
  private let teachingCase: Case
  private let named: MedicinesNamed

  /// The fitting of words that were judged.
  init(_ judgement: Judgement, _ teachingCase: Case) {
    self.judgement = judgement
    self.teachingCase = teachingCase
    named = MedicinesNamed(in: judgement.reach.words)
  }

  /// How like the nearest wording of an intervention is; 0 for a move off the menu.
  func likeness(of choice: Choice) -> Double {
    switch choice {
    case .intervention(let place): judgement.likenesses[place] ?? 0
    case .offMenu: 0
    }
  }

  /// Whether it may be meant at all: not where it names other medicines only, or does what the words refuse.
  func isPossible(_ choice: Choice) -> Bool {
    guard case .intervention(let place) = choice else { return true }
    let intervention = teachingCase.interventions[place]
    return !named.areOthers(than: intervention) && !isRefused(intervention)
  }

  /// Whether an intervention may be taken without asking.
  func isSure(of choice: Choice) -> Bool {
    guard case .intervention(let place) = choice else { return false }
    let limits = judgement.hasTable ? ModelConstants.limits : ModelConstants.plainLimits
    return named.areAll(in: teachingCase.interventions[place]) && likeness(of: choice) >= limits.takenItself
  }

  private func isRefused(_ intervention: Intervention) -> Bool {
    guard !judgement.deeds.denied.isEmpty else { return false }
    return ([intervention.line] + intervention.wordings).contains { judgement.deeds.denies(SpokenDeeds($0)) }
  }
}
