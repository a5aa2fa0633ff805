/// Numbers found by measuring, with and without the word table.
enum ModelConstants {
  /// How a likeness and a lead over what is no move make up the scope; below 0 nothing is understood.
  struct Scope {
    let likeness: Double
    let lead: Double
    let least: Double
  }

  static let scope = Scope(likeness: 13.43, lead: 0.382, least: 5.4)
  static let plainScope = Scope(likeness: 4.776, lead: 0.334, least: 1.2)
  static let plainTemperature = 1.3
}
