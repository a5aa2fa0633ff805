import VignetteVerification

/// An arrow of a picture.
struct PictureArrow {
  /// From where to where.
  struct Way: Hashable {
    /// Where it comes from.
    let from: MapPlace
    /// Where it leads.
    let to: MapPlace
  }

  /// From where to where.
  let way: Way
  /// What the map says of it; nothing where only a play shown on the map goes there, by a rule or by the end of the turns.
  let arrow: CaseMap.Arrow?
  /// The turns in which the best play takes it.
  let bestTurns: [Int]
  /// The turns in which the trainee took it.
  let playedTurns: [Int]

  /// Whether it is known that no play takes it.
  var isNeverTaken: Bool { arrow?.states == 0 }

  /// How many interventions lead along it.
  var lines: Int { arrow?.leads.count { $0.cause.isIntervention } ?? 0 }

  /// Whether the scene's `otherwise` leads along it.
  var hasOtherwise: Bool { arrow?.leads.contains { $0.cause == .otherwise } ?? false }

  /// Whether the lines of a scene or a visit lead along it on entering.
  var hasEntering: Bool { arrow?.leads.contains { $0.cause == .entering || $0.cause == .visit } ?? false }
}

extension MapCause {
  /// Whether it is an intervention.
  var isIntervention: Bool { if case .intervention = self { true } else { false } }
}
