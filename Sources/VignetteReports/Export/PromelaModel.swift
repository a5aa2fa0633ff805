package import VignetteEngine

/// Writes the plain states of a case as a Promela model, for SPIN: the states and transitions that `vignette explore
/// --plain` explores, by a checker that shares no code with it.
package enum PromelaModel {
  /// The model of a case, ended by a line end; `file` is what the case's file is called.
  ///
  /// - Throws: what of the case a model cannot say.
  package static func text(of scenario: Scenario, file: String) throws(ExportRefusal) -> String {
    let process = PromelaProcess(PromelaScope(scenario))
    let parts = [
      head(scenario, file), places(scenario), PromelaVariables(process).lines(), try process.lines(),
    ]
    return parts.map { $0.map { "\($0)\n" }.joined() }.joined(separator: "\n")
  }

  /// How to run a model, and how what SPIN counts relates to what `vignette explore` does.
  private static let use = """
    /*
     *   spin -o2 -a MODEL.pml       (-o2: also what nothing reads again tells states apart)
     *   gcc -O2 -DSAFETY -DNOREDUCE -o pan pan.c
     *   ./pan -m100000
     *
     * A stored state is a moment in which the trainee has the word, or an end; a transition is something the trainee
     * does, with all that follows from it. Of N states and T transitions that vignette explore --plain tells, SPIN
     * stores N + 1, one for the time before the session opens, and counts T + 2, one for the opening, and one for its
     * own first state. Ends block, and are valid end states; what is listed as unreached is never reached.
     *
     * spin -DCOUNT=ended -o2 -a MODEL.pml makes a checker that counts one transition more for every state in which
     * `ended` holds. Any other name that is defined below can stand there.
     */
    """

  private static func head(_ scenario: Scenario, _ file: String) -> [String] {
    [PromelaNames.aside("\(scenario.teachingCase.header.title), \(file): its plain states, for SPIN"), use]
  }

  private static func places(_ scenario: Scenario) -> [String] {
    let names = PromelaNames(scenario)
    let scenes = scenario.teachingCase.scenes.enumerated().map { scene, declared in
      "#define scene_\(scene + 1) (place == \(names.place(of: Destination.scene(scene)))) "
        + PromelaNames.aside(declared.title)
    }
    let ends = names.ends.map { end in
      "#define \(names.name(of: end)) (place == \(names.place(of: end))) "
        + PromelaNames.aside(scenario.name(of: end))
    }
    return scenes + ends + ["#define ended (place > \(scenes.count))"]
  }
}
