/// The reference case in the language of cases, and as a model written for it alone.
extension ReferenceCase {
  /// The case as a file.
  var caseText: String {
    let dynamics = zip(ReferenceCase.names, ReferenceCase.starts).map { name, start in
      "  x-\(name) \(start) \"\(name)\" higher is better\n"
    }
    let endings = (0..<ReferenceCase.endings).map { "ending: End \($0)\n  outcome: mixed\n" }
    return "title: The reference case\nturns: 1000\npatient: Robin Reference, 40\ndynamics:\n" + dynamics.joined()
      + scenes.indices.map { caseText(of: $0) }.joined() + endings.joined()
  }

  private func caseText(of scene: Int) -> String {
    "scene: Scene \(scene)\n  Robin: Number \(scene).\n"
      + scenes[scene].enumerated().map { place, line in
        let when =
          line.condition.map { "    when: x-\(ReferenceCase.names[$0.value]) \($0.sign) \($0.bound)\n" } ?? ""
        let effects = line.effects.map { effect in
          "x-\(ReferenceCase.names[effect.value]) \(effect.points < 0 ? "" : "+")\(effect.points)"
        }
        let target = line.target < scenes.count ? "Scene \(line.target)" : "End \(line.target - scenes.count)"
        return
          "  + symptom-inquiry \"Line \(place) of scene \(scene)\"\n\(when)    \(effects.joined(separator: ", "))\n"
          + "    -> \(target)\n"
      }.joined()
  }

  /// The case as a Promela model in which every line is one step from label to label.
  var modelText: String {
    let values = zip(ReferenceCase.names, ReferenceCase.starts).map { "byte \($0) = \($1);\n" }
    let scenes = scenes.enumerated().map { scene, lines in
      "at\(scene): if\n" + lines.map { modelText(of: $0) }.joined() + "fi;\n"
    }
    let ends = (0..<ReferenceCase.endings).map { "end_at\(self.scenes.count + $0): false;\n" }
    return values.joined() + "active proctype session() {\n" + (scenes + ends).joined() + "skip\n}\n"
  }

  private func modelText(of line: Line) -> String {
    let condition = line.condition.map { "\(ReferenceCase.names[$0.value]) \($0.sign) \($0.bound)" } ?? "true"
    let effects = line.effects.map { effect in
      let name = ReferenceCase.names[effect.value]
      return effect.points < 0
        ? "\(name) = (\(name) < \(-effect.points) -> 0 : \(name) - \(-effect.points))"
        : "\(name) = (\(name) > \(100 - effect.points) -> 100 : \(name) + \(effect.points))"
    }
    let target = line.target < scenes.count ? "at\(line.target)" : "end_at\(line.target)"
    return ":: d_step { \(condition) -> \(effects.joined(separator: "; ")) } goto \(target)\n"
  }
}
