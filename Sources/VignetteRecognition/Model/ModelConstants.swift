/// Numbers found by measuring, with and without the word table.
enum ModelConstants {
  /// How a likeness and a lead over what is no move make up the scope; below 0 nothing is understood.
  struct Scope {
    let likeness: Double
    let lead: Double
    let least: Double
  }

  static let scope = Scope(likeness: 11.762, lead: 0.368, least: 5.356 - 1.515)
  static let plainScope = Scope(likeness: 7.651, lead: 0.313, least: 2.972 - 1.706)
  static let plainTemperature = 1.3
}
