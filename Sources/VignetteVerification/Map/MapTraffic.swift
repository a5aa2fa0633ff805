/// What all plays of a case do on its map: how many states there are at each place, and how many take each leg.
package struct MapTraffic: Sendable {
  /// From where to where.
  package struct Way: Hashable, Sendable {
    /// Where a play stood.
    let from: MapPlace
    /// Where it stands then.
    let to: MapPlace
  }

  /// Why not every state was seen; nothing where all were.
  package let stop: SearchStop?
  /// States that tell apart where plays lead and what they earn.
  package let states: Int
  /// Choices that lead from one to another.
  package let transitions: Int
  private let stays: [MapPlace: Int]
  private let legs: [MapLeg: Int]
  private let ways: [Way: Int]
  private let reached: Set<MapPlace>

  init(_ space: StateSpace, stays: [MapPlace: Int], legs: [MapLeg: Int], ways: [Way: Int]) {
    stop = space.stop
    states = space.count
    transitions = space.transitions
    self.stays = stays
    self.legs = legs
    self.ways = ways
    reached = Set(legs.keys.map(\.to)).union([.scene(0)])
  }

  /// How many states are at a place.
  package func states(at place: MapPlace) -> Int { stays[place, default: 0] }

  /// From how many states some choice goes from one place to another, rules and the end of the turns aside.
  package func states(from: MapPlace, to: MapPlace) -> Int { ways[Way(from: from, to: to), default: 0] }

  /// From how many states some choice takes a leg.
  package func states(taking leg: MapLeg) -> Int { legs[leg, default: 0] }

  /// From how many states some choice comes to a place by a cause that can happen in any scene.
  package func states(comingTo place: MapPlace, by cause: MapCause) -> Int {
    legs.reduce(0) { $1.key.to == place && $1.key.cause == cause ? $0 + $1.value : $0 }
  }

  /// Whether some play comes to a place.
  package func reaches(_ place: MapPlace) -> Bool { reached.contains(place) }

  /// The legs that some play takes, in no order.
  var taken: [MapLeg] { Array(legs.keys) }
}
