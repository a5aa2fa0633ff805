import VignetteSource

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
  private var titles: [(name: KnownName, place: Place)] = []

  /// Adds a title; says whether it was free.
  @discardableResult
  mutating func add(_ title: String, _ place: Place) -> Bool {
    guard places[NameKey(title)] == nil else { return false }
    places[NameKey(title)] = place
    titles.append((KnownName(title), place))
    return true
  }

  /// What a title names.
  func place(_ title: String) -> Place? { places[NameKey(title)] }

  /// The titles of places of some kind, in the order of the file, as many as are looked through for what was meant.
  func known(where isWanted: (Place) -> Bool) -> [KnownName] {
    var known: [KnownName] = []
    for title in titles.prefix(NearestName.most) where isWanted(title.place) { known.append(title.name) }
    return known
  }

  /// Titles that the language keeps for itself.
  static func isTaken(_ title: String) -> Bool {
    [NameKey("the end"), NameKey("Out of time")].contains(NameKey(title))
  }
}
