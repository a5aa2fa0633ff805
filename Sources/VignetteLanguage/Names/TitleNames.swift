/// The titles of a case and what they name.
struct TitleNames {
  /// What a title names.
  enum Place: Hashable {
    /// A visit, by its place in the case.
    case visit(Int)
    /// A scene, by its place in the case.
    case scene(Int)
    /// An ending, by its place in the case.
    case ending(Int)
  }

  private var places: [NameKey: Place] = [:]
  /// The titles as they are written, in the order of the file.
  private(set) var written: [String] = []

  /// Adds a title; says whether it was free.
  @discardableResult
  mutating func add(_ title: String, _ place: Place) -> Bool {
    guard places[NameKey(title)] == nil else { return false }
    places[NameKey(title)] = place
    written.append(title)
    return true
  }

  /// What a title names.
  func place(_ title: String) -> Place? { places[NameKey(title)] }

  /// The titles of places of some kind, in the order of the file.
  func written(where isWanted: (Place) -> Bool) -> [String] {
    written.filter { place($0).map(isWanted) ?? false }
  }

  /// Titles that the language keeps for itself.
  static func isTaken(_ title: String) -> Bool {
    [NameKey("the end"), NameKey("Out of time")].contains(NameKey(title))
  }
}
