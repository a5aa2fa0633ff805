import VignetteEngine

/// Whether words that mean a move may be taken for an intervention that makes it: it may name another medicine or dose,
/// do what the words refuse, or be far from them in its own wordings.
struct Fitting {
  private let judgement: Judgement
  private let teachingCase: Case
  private let medicines: Set<String>
  private let doses: Set<Int>

  /// The fitting of words that were judged.
  init(_ judgement: Judgement, _ teachingCase: Case) {
    self.judgement = judgement
    self.teachingCase = teachingCase
    medicines = Medicines.named(in: judgement.reach.words)
    doses = Medicines.doses(in: judgement.reach.words)
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
    let named = named(in: place)
    if !medicines.isEmpty, !named.isEmpty, medicines.isDisjoint(with: named) { return false }
    return judgement.deeds.denied.isEmpty || !texts(of: place).contains { judgement.deeds.denies(SpokenDeeds($0)) }
  }

  /// Whether an intervention may be taken without asking.
  func isSure(of choice: Choice) -> Bool {
    guard case .intervention(let place) = choice else { return false }
    let named = named(in: place)
    let told = Set(texts(of: place).flatMap { Medicines.doses(in: words(of: $0)) })
    let limits = judgement.hasTable ? ModelConstants.limits : ModelConstants.plainLimits
    return (named.isEmpty || medicines.isSubset(of: named))
      && (told.isEmpty || doses.isSubset(of: told)) && likeness(of: choice) >= limits.takenItself
  }

  private func named(in place: Int) -> Set<String> {
    medicines.isEmpty ? [] : Set(texts(of: place).flatMap { Medicines.named(in: words(of: $0)) })
  }

  private func texts(of place: Int) -> [String] {
    [teachingCase.interventions[place].line] + teachingCase.interventions[place].wordings
  }

  private func words(of text: String) -> [String] { Tokenizer.tokens(of: text).compactMap(\.word) }
}
