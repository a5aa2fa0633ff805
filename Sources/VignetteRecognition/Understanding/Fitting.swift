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

  /// How like the nearest wording that the case gives it is; 0 where it gives none.
  func likeness(of choice: Choice) -> Double { judgement.likenesses[choice] ?? 0 }

  /// Whether the case gives a choice a wording that is near enough to be taken without asking.
  func isNear(_ choice: Choice) -> Bool {
    switch choice {
    case .intervention: likeness(of: choice) >= limits.takenItself
    case .offMenu: likeness(of: choice) >= limits.takenReaction
    }
  }

  /// Whether it may be meant at all: not where it names other medicines only, or does what the words refuse.
  func isPossible(_ choice: Choice) -> Bool {
    guard case .intervention(let place) = choice else { return true }
    let intervention = teachingCase.interventions[place]
    return !named.areOthers(than: intervention.allWordings) && !isRefused(intervention)
  }

  /// Whether an intervention may be taken without asking.
  func isSure(of choice: Choice) -> Bool {
    isNear(choice) && namesAll(choice)
  }

  /// Whether a choice whose wordings name medicines or doses names all those of the words.
  func namesAll(_ choice: Choice) -> Bool {
    switch choice {
    case .intervention(let place): named.areAll(in: teachingCase.interventions[place].allWordings)
    case .offMenu(let move): named.areAll(in: teachingCase.reaction(to: move)?.wordings ?? [])
    }
  }

  private var limits: ModelConstants.Limits {
    judgement.hasTable ? ModelConstants.limits : ModelConstants.plainLimits
  }

  private func isRefused(_ intervention: Intervention) -> Bool {
    guard !judgement.deeds.denied.isEmpty else { return false }
    return intervention.allWordings.contains { judgement.deeds.denies(SpokenDeeds($0)) }
  }
}
