import VignetteEngine

/// The medicines and doses that words name, beside those of an intervention.
struct MedicinesNamed {
  private let medicines: Set<String>
  private let doses: Set<Int>

  /// What words name.
  init(_ words: String) { self.init(in: Tokenizer.tokens(of: words).compactMap(\.word)) }

  /// What words name.
  init(in words: [String]) {
    medicines = Medicines.named(in: words)
    doses = Medicines.doses(in: words)
  }

  /// Whether the words name medicines, and all wordings of something name only others.
  func areOthers(than wordings: [String]) -> Bool {
    guard !medicines.isEmpty else { return false }
    let named = wordings.map { MedicinesNamed($0) }.reduce(into: Set<String>()) { $0.formUnion($1.medicines) }
    return !named.isEmpty && medicines.isDisjoint(with: named)
  }

  /// Whether wordings that name medicines or doses name all those of the words.
  func areAll(in wordings: [String]) -> Bool {
    guard !medicines.isEmpty || !doses.isEmpty else { return true }
    let all = wordings.map { MedicinesNamed($0) }
    let named = all.reduce(into: Set<String>()) { $0.formUnion($1.medicines) }
    let told = all.reduce(into: Set<Int>()) { $0.formUnion($1.doses) }
    return (named.isEmpty || medicines.isSubset(of: named)) && (told.isEmpty || doses.isSubset(of: told))
  }
}
