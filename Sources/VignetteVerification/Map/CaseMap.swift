/// The scenes and ends of a case, and what leads from one to another.
package struct CaseMap: Sendable {
  /// A scene or an end.
  package struct Node: Sendable {
    /// What it is.
    package let place: MapPlace
    /// What leads there from any scene.
    package let entries: [Lead]
    /// How many states are there over all plays; nothing where plays were not explored.
    package let states: Int?
    /// Whether some play comes there; true where plays were not explored.
    package let isReached: Bool

    /// A scene or an end on a map.
    package init(place: MapPlace, entries: [Lead], states: Int?, isReached: Bool) {
      self.place = place
      self.entries = entries
      self.states = states
      self.isReached = isReached
    }
  }

  /// What leads from one place to another.
  package struct Arrow: Sendable {
    /// Where it comes from.
    package let from: MapPlace
    /// Where it leads.
    package let to: MapPlace
    /// Everything that leads along it, in the order of the file.
    package let leads: [Lead]
    /// From how many states some choice takes it; nothing where plays were not explored.
    package let states: Int?
  }

  /// One thing that leads somewhere.
  package struct Lead: Sendable {
    /// What it is.
    package let cause: MapCause
    /// From how many states it leads there; nothing where plays were not explored.
    package let states: Int?
  }

  /// The scenes and endings in the order of the file, then other ends.
  package let nodes: [Node]
  /// The arrows, by where they come from and then by where they lead.
  package let arrows: [Arrow]
  /// What plays do; nothing where they were not explored.
  package let traffic: MapTraffic?
}
