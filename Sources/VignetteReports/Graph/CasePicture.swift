package import VignetteEngine
package import VignetteSource
package import VignetteVerification

/// All that a picture of a case shows: its map, and the plays that are marked on it.
package struct CasePicture: Sendable {
  /// A trainee's way through the case.
  package struct Played: Sendable {
    /// The way.
    package let trail: MapTrail
    /// The number of the attempt, from 1, and how many there are.
    package let attempt: Int
    /// How many attempts the session has.
    package let attempts: Int

    /// A trainee's way, one attempt of some.
    package init(_ trail: MapTrail, attempt: Int, of attempts: Int) {
      self.trail = trail
      self.attempt = attempt
      self.attempts = attempts
    }
  }

  /// The case.
  package let scenario: Scenario
  /// The file of the case.
  package let file: SourceFile
  /// Its map.
  package let map: CaseMap
  /// The best play; nothing where nobody asked or none is known.
  package let bestPlay: MapTrail?
  /// The trainee's way; nothing where nobody asked.
  package let played: Played?

  /// A picture of a case.
  package init(
    _ scenario: Scenario, file: SourceFile, map: CaseMap, bestPlay: MapTrail? = nil, played: Played? = nil
  ) {
    self.scenario = scenario
    self.file = file
    self.map = map
    self.bestPlay = bestPlay
    self.played = played
  }

  /// Whether its plays were explored.
  var isExplored: Bool { map.traffic != nil }

  /// The scenes and ends it shows, those first that the map has.
  var nodes: [CaseMap.Node] {
    let known = Set(map.nodes.map(\.place))
    let ends = [bestPlay, played?.trail].compactMap { $0?.end }.map { MapPlace($0) }
    let more = [MapPlace.outOfTime, .deadEnd, .goingRound].filter { ends.contains($0) && !known.contains($0) }
    return map.nodes + more.map { CaseMap.Node(place: $0, entries: [], states: nil, isReached: true) }
  }

  /// The arrows it shows, those first that the map has; a play may take ways that the map tells in words alone.
  var arrows: [PictureArrow] {
    let best = legs(of: bestPlay)
    let played = legs(of: self.played?.trail)
    let known = map.arrows.map { PictureArrow.Way(from: $0.from, to: $0.to) }
    let more = ways(notAmong: Set(known))
    return zip(known + more, map.arrows.map(Optional.init) + more.map { _ in nil }).map { way, arrow in
      PictureArrow(way: way, arrow: arrow, bestTurns: best[way] ?? [], playedTurns: played[way] ?? [])
    }
  }

  /// The ways of the plays that are not among some, each once, in the order in which they are gone.
  private func ways(notAmong known: Set<PictureArrow.Way>) -> [PictureArrow.Way] {
    var seen = known
    let legs = [bestPlay, played?.trail].compactMap { $0 }.flatMap(\.legs)
    return legs.map { PictureArrow.Way(from: $0.from, to: $0.to) }.filter { seen.insert($0).inserted }
  }

  /// The turns of a play, from 1, that take each way; 0 is the opening.
  private func legs(of trail: MapTrail?) -> [PictureArrow.Way: [Int]] {
    guard let trail else { return [:] }
    var turns: [PictureArrow.Way: [Int]] = [:]
    let all = [trail.opening] + trail.turns.map(\.legs)
    for (turn, legs) in all.enumerated() {
      for leg in legs { turns[PictureArrow.Way(from: leg.from, to: leg.to), default: []].append(turn) }
    }
    return turns
  }

  /// Whether the best play comes to a place.
  func isOnBestPlay(_ place: MapPlace) -> Bool { bestPlay.map { $0.comes(to: place) } ?? false }

  /// The turns, from 1, that a trainee took at a place; nothing where the way does not come there.
  func playedTurns(at place: MapPlace) -> [Int]? {
    guard let trail = played?.trail, trail.comes(to: place) else { return nil }
    return trail.turns.indices.filter { MapPlace.scene(trail.turns[$0].scene) == place }.map { $0 + 1 }
  }
}

extension MapTrail {
  /// Whether the play comes to a place.
  fileprivate func comes(to place: MapPlace) -> Bool { place == .scene(0) || legs.contains { $0.to == place } }
}
