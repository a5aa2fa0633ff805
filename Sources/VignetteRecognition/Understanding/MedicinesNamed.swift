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

  /// Whether the words name medicines, and the intervention names only others in its line and wordings.
  func areOthers(than intervention: Intervention) -> Bool {
    guard !medicines.isEmpty else { return false }
    let named = Self.all(in: intervention).reduce(into: Set<String>()) { $0.formUnion($1.medicines) }
    return !named.isEmpty && medicines.isDisjoint(with: named)
  }

  /// Whether an intervention that names medicines or doses names all those of the words.
  func areAll(in intervention: Intervention) -> Bool {
    guard !medicines.isEmpty || !doses.isEmpty else { return true }
    let all = Self.all(in: intervention)
    let named = all.reduce(into: Set<String>()) { $0.formUnion($1.medicines) }
    let told = all.reduce(into: Set<Int>()) { $0.formUnion($1.doses) }
    return (named.isEmpty || medicines.isSubset(of: named)) && (told.isEmpty || doses.isSubset(of: told))
  }

  private static func all(in intervention: Intervention) -> [MedicinesNamed] {
    ([intervention.line] + intervention.wordings).map { MedicinesNamed($0) }
  }
}
