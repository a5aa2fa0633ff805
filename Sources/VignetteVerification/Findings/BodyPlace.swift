import VignetteEngine

/// Whose lines a body holds, by places in the case.
enum BodyPlace: Hashable {
  case scene(Int)
  case otherwise(Int)
  case intervention(Int)
  case visit(Int)
  case ending(Int)
  case rule(Int)
  case reaction(Int)
  case outOfTime

  /// What a play that runs the body has reached; nothing of a reaction, which typed words can call forth at any time.
  var reached: Reached? {
    switch self {
    case .scene(let scene): .scene(scene)
    case .otherwise(let scene): .otherwise(scene)
    case .intervention(let intervention): .offered(intervention)
    case .visit(let visit): .visit(visit)
    case .ending(let ending): .ending(ending)
    case .rule(let rule): .rule(rule)
    case .reaction: nil
    case .outOfTime: .outOfTime
    }
  }

  /// Every body of a case.
  static func bodies(of teachingCase: Case) -> [(BodyPlace, Body)] {
    let scenes = teachingCase.scenes.enumerated().flatMap { scene, declared in
      [(BodyPlace.scene(scene), declared.body)] + (declared.otherwise.map { [(.otherwise(scene), $0)] } ?? [])
    }
    return scenes + teachingCase.interventions.enumerated().map { (.intervention($0.offset), $0.element.body) }
      + teachingCase.visits.enumerated().map { (.visit($0.offset), $0.element.body) }
      + teachingCase.endings.enumerated().map { (.ending($0.offset), $0.element.body) }
      + teachingCase.rules.enumerated().map { (.rule($0.offset), $0.element.body) }
      + teachingCase.reactions.enumerated().map { (.reaction($0.offset), $0.element.body) }
      + [(.outOfTime, teachingCase.outOfTime)]
  }
}
