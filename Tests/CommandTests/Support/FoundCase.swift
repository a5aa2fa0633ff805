/// Cases of which only playing them shows what is wrong.
enum FoundCase {
  /// A safety task that the good way does not pass, in a case that reads without a fault.
  static let weekends = """
    title: Weekends
    focus: alliance
    required:
      - check-medical-safety before the end: Stopping and starting costs sleep.
    patient: Dilan Kaya, 29, he/him
    dynamics:
      trust 30
    scene: Friday
      Dilan: I work nights.
      * lecture "You know what can happen if you stop."
        trust -10
        Dilan: Through it, yes.
        -> The form
      * explore-medication-relationship "What are the tablets to you?"
        trust +20
        Dilan: A coat.
        -> The water
      * empathize "Nights, and nobody about."
        trust +10
        Dilan: You get used to the lifts.
        -> The water
    scene: The water
      * symptom-checklist "Sleep, appetite, concentration?"
        Dilan: Fine. Fine. Fine.
        -> The form
      * share-decision "What would you like us to change?"
        if trust >= 50
          Dilan: Let me swim.
          -> The pool
        else
          Dilan: You have the pad.
          -> The form
    scene: The form
      Dilan: Is there something to sign?
      * check-medical-safety "What happens in the nights?"
        Dilan: Not much sleep.
      * agree-plan "We talk in a month?"
        -> Monday
    ending: The pool
      outcome: good
    ending: Monday
      outcome: poor

    """

  /// The same with the task offered where it is needed: there is nothing to say of it.
  static let mended = weekends.replacing(
    "  * share-decision",
    with: "  * check-medical-safety \"Do you sleep on Sundays?\"\n    Dilan: No.\n  * share-decision")

  /// A case that may be gone through in more ways than anybody can wait for.
  static let endless: String = {
    let names = (1...14).map { "d\($0)" }
    let dynamics = names.map { "  \($0) 50 \"\($0)\" higher is better\n" }.joined()
    let lines = names.map { name in
      "  + empathize \"More of \(name).\"\n    \(name) +1\n  + lecture \"Less of \(name).\"\n    \(name) -1\n"
    }.joined()
    let sum = names.joined(separator: " + ")
    return """
      title: Endless
      turns: 400
      patient: Ines Alvarez
      dynamics:
      \(dynamics)scene: One
        Ines: Yes.
      \(lines)  * agree-plan "We leave it there?"
          if \(sum) >= 900
            Ines: A good deal.
          -> End
      ending: End
        outcome: mixed

      """
  }()
}
