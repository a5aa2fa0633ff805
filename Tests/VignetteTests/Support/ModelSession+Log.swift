import VignetteEngine

extension Scenario {
  /// What a step told, in the lines of a model session. Which side of an `if` was passed the model does not tell.
  func modelLog(of events: [Event]) -> [String] {
    events.compactMap { event in
      switch event {
      case .speech, .narration, .note, .charted: event.shownWords
      case .variety(_, let wordings): "vary of \(wordings.count)"
      case .changed(let dynamic, let before, let after): "dynamic \(dynamic) \(before) \(after)"
      case .revealed(let fact): "reveal \(fact)"
      case .ruptured(let kind): "rupture \(kind)"
      case .repaired: "repair"
      case .credited(let principle, let points, _): "points \(principle) \(points)"
      case .failed(let reason): "failed \(text(of: reason))"
      case .fired(let rule): "rule \(rule)"
      case .replied(let move): "reply \(move)"
      case .ranOtherwise(let scene): "otherwise \(scene)"
      case .enteredVisit(let visit): "visit \(visit)"
      case .entered(.scene(let scene)): "scene \(scene)"
      case .entered(.ending(let ending)): "ending \(ending)"
      case .ended(let end): "end \(end)"
      case .passed: nil
      }
    }
  }
}
