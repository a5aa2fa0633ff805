/// Numbers found by measuring, with and without the word table.
enum ModelConstants {
  /// How a likeness and a lead over what is no move make up the scope; below 0 nothing is understood.
  struct Scope {
    let likeness: Double
    let lead: Double
    let least: Double
  }

  static let scope = Scope(likeness: 13.43, lead: 0.382, least: 6)
  static let plainScope = Scope(likeness: 4.776, lead: 0.334, least: 1.2)

  /// How like its nearest phrase words must be.
  struct Limits {
    /// So that a move on offer is taken for meant.
    let taken: Double
    /// So that a move which is not on offer is.
    let takenElsewhere: Double
    /// So that a poor one is.
    let takenPoorElsewhere: Double
    /// So that the question about suicide is, which is never out of place.
    let takenRisk: Double
    /// So that an intervention is taken of whose own wordings this is the nearest.
    let takenItself: Double
    /// So that a reaction is of whose own wordings this is the nearest.
    let takenReaction: Double
    /// So that it is asked about.
    let asked: Double
    /// So that it is asked about, however unlikely it is.
    let alike: Double
  }

  static let limits = Limits(
    taken: 0.38, takenElsewhere: 0.65, takenPoorElsewhere: 0.8, takenRisk: 0.6, takenItself: 0.45, takenReaction: 0.7,
    asked: 0.24, alike: 0.7)
  static let plainLimits = Limits(
    taken: 0.2, takenElsewhere: 0.55, takenPoorElsewhere: 0.65, takenRisk: 0.5, takenItself: 0.25, takenReaction: 0.5,
    asked: 0.06, alike: 0.6)
  static let plainTemperature = 1.3
}
