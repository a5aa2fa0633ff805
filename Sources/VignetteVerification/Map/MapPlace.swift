package import VignetteEngine

/// Where a play can stand or end, as a map shows it.
package enum MapPlace: Hashable, Sendable {
  /// A scene, by its place in the case.
  case scene(Int)
  /// An ending, by its place in the case.
  case ending(Int)
  /// The end of the turns.
  case outOfTime
  /// An end where nothing spoken was on offer and nothing led away.
  case deadEnd
  /// An end where scenes led to one another without ever offering anything.
  case goingRound

  /// Where an arrow of a case leads.
  package init(_ destination: Destination) {
    switch destination {
    case .scene(let scene): self = .scene(scene)
    case .ending(let ending): self = .ending(ending)
    }
  }

  /// Where a session ended.
  package init(_ end: SessionEnd) {
    switch end {
    case .ending(let ending): self = .ending(ending)
    case .outOfTime: self = .outOfTime
    case .deadEnd: self = .deadEnd
    case .goingRound: self = .goingRound
    }
  }

  /// The scene it is; nothing of an end.
  package var scene: Int? { if case .scene(let scene) = self { scene } else { nil } }

  /// The ending it is; nothing of a scene or another end.
  package var ending: Int? { if case .ending(let ending) = self { ending } else { nil } }
}
