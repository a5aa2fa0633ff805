import VignetteEngine

/// Says how one state differs from another.
struct StateDifference {
  private let scenario: Scenario

  init(_ scenario: Scenario) { self.scenario = scenario }

  /// What would be otherwise if the session stood at `better` and not at `taken`.
  func sentence(from taken: State, to better: State) -> String {
    let parts = values(taken, better) + facts(taken, better) + ruptures(taken, better) + ends(taken, better)
    return parts.isEmpty
      ? "For the rest nothing would have changed at once."
      : ("After it: " + parts.joined(separator: "; ")).ended
  }

  private func values(_ taken: State, _ better: State) -> [String] {
    let derived = scenario.teachingCase.derived.compactMap { name -> String? in
      let (before, after) = (name.mean(of: taken.values), name.mean(of: better.values))
      return before == after ? nil : "\(name.label.lowercasedFirst) \(after) and not \(before)"
    }
    let parts = Set(scenario.teachingCase.derived.flatMap(\.parts))
    let dynamics = scenario.teachingCase.dynamics.enumerated().compactMap { place, dynamic -> String? in
      guard let label = dynamic.label, !parts.contains(place), taken.values[place] != better.values[place] else {
        return nil
      }
      return "\(label.lowercasedFirst) \(better.values[place]) and not \(taken.values[place])"
    }
    return derived + dynamics
  }

  private func facts(_ taken: State, _ better: State) -> [String] {
    scenario.teachingCase.facts.enumerated().compactMap { place, fact in
      let mark = scenario.layout.revealed(place)
      guard better.marks.contains(mark), !taken.marks.contains(mark) else { return nil }
      return "it would have come to light: \(fact.text.withoutFullStop)"
    }
  }

  private func ruptures(_ taken: State, _ better: State) -> [String] {
    if taken.rupture != nil, better.rupture == nil { return ["no rupture open"] }
    if taken.rupture == nil, better.rupture != nil { return ["a rupture open"] }
    return []
  }

  private func ends(_ taken: State, _ better: State) -> [String] {
    if taken.end != nil, better.end == nil { return ["the session would have gone on"] }
    guard let end = better.end, taken.end != better.end else { return [] }
    return ["the session would have ended: \(scenario.name(of: end))"]
  }
}

extension String {
  /// Without the full stop at its end, for use inside a sentence.
  var withoutFullStop: String { hasSuffix(".") ? String(dropLast()) : self }

  /// With a full stop at its end, unless a sentence ends there already, if need be inside quotation marks.
  var ended: String {
    let last = reversed().first { !"\"\u{201D})".contains($0) }
    return last.map { ".!?…".contains($0) } ?? true ? self : self + "."
  }
}
